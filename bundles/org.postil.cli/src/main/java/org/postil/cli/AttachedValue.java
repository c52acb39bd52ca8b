package org.postil.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes the value of an option only when an equals sign binds it: {@code --fix=note.gap}. Otherwise
 * {@code --fix FILE} would take the file for a value.
 */
final class AttachedValue implements IParameterPreprocessor {

  @Override
  public boolean preprocess(
      Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    boolean attached = command.parser().separator().equals(info.get("separator"));
    if (!attached) {
      arguments.push(CheckCommand.EVERY);
    }
    return false;
  }
}
