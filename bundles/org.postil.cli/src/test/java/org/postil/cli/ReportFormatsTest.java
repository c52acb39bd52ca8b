package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportFormatsTest extends CommandTest {

  @BeforeEach
  void start() {
    cli.write("an article, 100%.txt", FAULTY);
  }

  @Test
  void writesValidSarif() {
    String sarif = cli.run("check", "--format", "sarif", "an article, 100%.txt").out();

    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
    assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(sarif)
        .contains("\"uri\":\"an%20article,%20100%25.txt\"")
        .contains("\"ruleId\":\"note.unused\"", "\"ruleId\":\"xref.undefined\"");
  }

  @Test
  void writesValidSarifWithoutFindings() {
    cli.write("clean.txt", "Nothing.");

    String sarif = cli.run("check", "--format", "sarif", "clean.txt").out();

    assertThat(sarif).endsWith("\"results\":[]}]}\n");
  }

  @Test
  void writesWorkflowCommands() {
    assertThat(cli.run("check", "--format", "github", "an article, 100%.txt").out())
        .isEqualTo(
            """
            ::warning file=an article%2C 100%25.txt,line=5,endLine=5,col=1,endColumn=2,\
            title=note.unused::Nothing refers to note 2. A reference is expected between those to \
            notes 1 and 3.
            ::error file=an article%2C 100%25.txt,line=7,endLine=7,col=13,endColumn=15,\
            title=xref.undefined::This points at note 44, which does not exist. Notes run from \
            1 to 3.
            """);
  }

  @Test
  void bearsWithSomeWarningsWhenToldTo() {
    cli.write("b.txt", FAULTY.replace("44", "1"));

    assertThat(cli.run("check", "--max-warnings=1", "b.txt").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(cli.run("check", "--max-warnings=0", "b.txt").exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void listsTheChecks() {
    assertThat(cli.run("check", "--list").out())
        .startsWith("note.undefined          error    A note reference without a note\n");
  }

  @Test
  void leavesOutWhatItIsToldToIgnore() {
    Cli.Result result = cli.run("check", "--ignore=note.*,xref.undefined", "an article, 100%.txt");

    assertThat(result).isEqualTo(new Cli.Result(ExitCode.CLEAN, "no findings in 1 file.\n", ""));
  }
}
