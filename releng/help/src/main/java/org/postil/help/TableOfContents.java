package org.postil.help;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The table of contents as the help of Eclipse reads it: the pages and the parts of each. */
final class TableOfContents {

  private static final int PART = 2;

  private TableOfContents() {}

  static String of(List<Page> pages) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument();
      xml.writeStartElement("toc");
      xml.writeAttribute("label", "Postil Guide");
      xml.writeAttribute("topic", "html/index.html");
      for (Page page : pages) {
        write(page, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Page page, XMLStreamWriter xml) throws XMLStreamException {
    open(page.title(), page.file(), xml);
    for (Page.Title heading : page.headings()) {
      if (heading.level() == PART) {
        open(heading.words(), page.file() + "#" + heading.id(), xml);
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void open(String label, String target, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("topic");
    xml.writeAttribute("label", label);
    xml.writeAttribute("href", "html/" + target);
  }
}
