package org.postil.parsing;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** From the words of the text to the values of the model; other values are the words themselves. */
public class PostilValueConverters extends AbstractDeclarativeValueConverterService {

  /** {@code [^lankov]} in a list of notes is labelled {@code lankov}. */
  @ValueConverter(rule = "T_NOTE_LABEL")
  public IValueConverter<String> noteLabel() {
    return new LabelConverter();
  }

  /** {@code [^lankov]} in the text refers to {@code lankov}. */
  @ValueConverter(rule = "T_NOTE_REFERENCE")
  public IValueConverter<String> noteReference() {
    return new LabelConverter();
  }

  /** {@code https://postil.org} is the address in {@code <https://postil.org>}. */
  @ValueConverter(rule = "T_URL")
  public IValueConverter<String> url() {
    return new ReadingConverter() {
      @Override
      protected String internalToValue(String text, INode node) {
        return text.replaceAll("[<>\\s]", "");
      }
    };
  }

  /** {@code 2} is the character in {@code \2}. */
  @ValueConverter(rule = "T_ESCAPE")
  public IValueConverter<String> escape() {
    return new ReadingConverter() {
      @Override
      protected String internalToValue(String text, INode node) {
        return text.substring(1);
      }
    };
  }

  private static final class LabelConverter extends ReadingConverter {
    @Override
    protected String internalToValue(String text, INode node) {
      return text.startsWith("[^") && text.endsWith("]")
          ? text.substring(2, text.length() - 1)
          : text;
    }
  }

  /** Postil edits texts by their offsets and never writes one from its model. */
  private abstract static class ReadingConverter extends AbstractNullSafeConverter<String> {
    @Override
    protected String internalToString(String value) {
      return value;
    }
  }
}
