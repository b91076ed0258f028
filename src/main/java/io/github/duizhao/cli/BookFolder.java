package io.github.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The positional argument that every command takes. */
final class BookFolder {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The book's folder, by default the current one.")
  private Path name = Path.of(".");

  /**
   * The folder, absolute.
   *
   * @throws ParameterException if there is none
   */
  Path in(Session session) {
    Path folder = session.folder().resolve(name).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "there is no folder " + name);
    }
    return folder;
  }
}
