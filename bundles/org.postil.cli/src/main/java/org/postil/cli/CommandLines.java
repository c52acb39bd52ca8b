package org.postil.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the commands together. */
final class CommandLines {

  private CommandLines() {}

  /** The whole command line, writing to {@code streams} only. */
  static CommandLine postil(Streams streams) {
    return new CommandLine(new PostilCommand())
        .addSubcommand(new InspectCommand(streams))
        .addSubcommand(new OutlineCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new RenumberCommand(streams))
        .addSubcommand(new ConvertCommand(streams))
        .addSubcommand(new InsertNoteCommand(streams))
        .addSubcommand(new DeleteNoteCommand(streams))
        .addSubcommand(new RenameLabelCommand(streams))
        .addSubcommand(new MergeNotesCommand(streams))
        .addSubcommand(new MergeCommand(streams))
        .addSubcommand(new SplitCommand(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setResourceBundle(ResourceBundle.getBundle("org.postil.cli.messages", Locale.ROOT))
        .setOut(
            new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
        .setErr(new PrintWriter(streams.err(), true))
        .setParameterExceptionHandler(CommandLines::explain)
        .setExecutionExceptionHandler(CommandLines::complain);
  }

  private static int explain(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(Messages.format("arguments.wrong", mistake.getMessage(), name));
    return ExitCode.FAILED;
  }

  /** A result that nobody can take ends the command; anything else is a fault of Postil's own. */
  private static int complain(Exception fault, CommandLine command, ParseResult arguments)
      throws Exception {
    if (!(fault instanceof IOException)) {
      throw fault;
    }
    if (!isClosedPipe(fault.getMessage())) {
      command.getErr().println(Messages.format("output.failed", fault.getMessage()));
    }
    return ExitCode.FAILED;
  }

  // A reader that has seen enough, like head, is no fault; each system words it its own way.
  private static boolean isClosedPipe(String message) {
    return message != null
        && message.matches("(?i).*(broken pipe|pipe (has been ended|is being closed)).*");
  }
}
