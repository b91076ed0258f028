package io.github.duizhao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes a completion script for fish with one line for each command and option: {@code complete -c
 * duizhao -n '__fish_seen_subcommand_from build' -l strict -d 'Fail on warnings.'}
 */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder("# Completes duizhao in fish.\n");
  private final String program;

  private FishCompletion(String program) {
    this.program = program;
  }

  static String of(CommandSpec root) {
    FishCompletion completion = new FishCompletion(root.name());
    completion.line(List.of("-f", "-a", quote("(__fish_complete_directories)")));
    root.subcommands()
        .forEach((name, command) -> completion.command(name, command.getCommandSpec()));
    return completion.script.toString();
  }

  private void command(String name, CommandSpec spec) {
    line(List.of("-n", "__fish_use_subcommand", "-f", "-a", name, "-d", quote(description(spec))));
    String seen = quote("__fish_seen_subcommand_from " + name);
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        option(seen, option);
      }
    }
    spec.positionalParameters().stream()
        .filter(parameter -> parameter.completionCandidates() != null)
        .forEach(
            parameter ->
                line(List.of("-n", seen, "-f", "-a", words(parameter.completionCandidates()))));
  }

  private void option(String seen, OptionSpec option) {
    List<String> words = new ArrayList<>(List.of("-n", seen));
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      words.add(isLong ? "-l" : "-s");
      words.add(name.substring(isLong ? 2 : 1));
    }
    if (option.completionCandidates() != null) {
      words.addAll(List.of("-x", "-a", words(option.completionCandidates())));
    } else if (option.arity().max() > 0) {
      words.add("-r");
    }
    words.addAll(List.of("-d", quote(String.join(" ", option.description()))));
    line(words);
  }

  private void line(List<String> words) {
    script.append("complete -c ").append(program).append(' ').append(String.join(" ", words));
    script.append('\n');
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String words(Iterable<String> candidates) {
    return quote(
        StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" ")));
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
