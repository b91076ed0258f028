package io.github.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The positional argument of every command: the book's folder. */
final class BookFolder {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The book's folder; default: the current folder.")
  private Path name = Path.of(".");

  /**
   * The folder as an absolute path.
   *
   * @throws ParameterException if it does not exist
   */
  Path in(Session session) {
    Path folder = session.folder().resolve(name).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "there is no folder " + name);
    }
    return folder;
  }
}
