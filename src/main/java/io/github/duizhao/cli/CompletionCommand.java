package io.github.duizhao.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao completion}. */
@Command(
    name = "completion",
    description = "Writes a script that completes commands and options in a shell.",
    footer = {
      "%nExamples: source <(duizhao completion bash)",
      "          duizhao completion fish > ~/.config/fish/completions/duizhao.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  /** A shell, named as users type it. */
  @SuppressWarnings("checkstyle:ConstantName")
  enum Shell {
    bash,
    zsh,
    fish
  }

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    session.out().print(shell == Shell.fish ? FishCompletion.of(spec.root()) : bash(root));
    return ExitCode.SUCCESS;
  }

  /** The script for bash, without the generator's comments. It also works in zsh. */
  private static String bash(CommandLine root) {
    return AutoComplete.bash(root.getCommandName(), root)
        .replaceFirst("(?s)\\A#!.*?\n\n", "# Completes duizhao in bash and zsh.\n\n")
        .replaceAll(" \\(see \\[[0-9]+\\]\\)", "");
  }
}
