package io.github.duizhao.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code duizhao} itself. */
@Command(
    name = "duizhao",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = DuizhaoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Publishes bilingual books as website, PDF and EPUB from one source.",
    footer = {
      "%nExample: duizhao build my-book",
      "Run 'duizhao help COMMAND' for details.",
      "%nExit codes: 0 success, 1 errors in the book, 2 usage error, 3 internal error."
    })
final class DuizhaoCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(DuizhaoCommand.class.getPackage().getImplementationVersion());
      return new String[] {"duizhao " + version.orElse("(not packaged)")};
    }
  }
}
