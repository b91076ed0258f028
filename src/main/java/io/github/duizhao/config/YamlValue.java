package io.github.duizhao.config;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import io.github.duizhao.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value with its place in the file. The methods that read it return empty and add a finding if it
 * is a value of another kind.
 */
final class YamlValue {
  private static final int LONGEST_SHOWN = 40;

  /** In characters; far more than a title or a description needs. */
  private static final int LONGEST_TEXT = 2000;

  private final Node node;
  private final String name;
  private final int line;
  private final Faults faults;

  YamlValue(Node node, String name, int line, Faults faults) {
    this.node = node;
    this.name = name;
    this.line = line;
    this.faults = faults;
  }

  /** The line of a node, counted from 1. */
  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  Origin origin() {
    return new Origin(faults.path(), line);
  }

  /** Whether there is no value: no text, {@code ""}, {@code ~} or {@code null}. */
  boolean isEmpty() {
    return node instanceof ScalarNode scalar
        && (scalar.getValue().isBlank()
            || (scalar.isPlain() && List.of("~", "null").contains(scalar.getValue())));
  }

  /** Reads one line of text without the spaces around it. */
  Optional<String> text() {
    Optional<String> text = as("one line of text", line -> Optional.of(line.strip()));
    if (text.filter(line -> line.length() > LONGEST_TEXT).isPresent()) {
      refuse("expected at most " + LONGEST_TEXT + " characters");
      return Optional.empty();
    }
    return text;
  }

  /** Reads a passage of a witness unchanged: any characters that are text; may be empty. */
  Optional<String> passage() {
    Optional<String> text =
        node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)
            ? Optional.of(scalar.getValue())
                .filter(value -> value.codePoints().allMatch(Characters::isText))
            : Optional.empty();
    if (text.isEmpty()) {
      refuse("expected text, found " + found());
    }
    return text;
  }

  /** Reads text and converts it. */
  <T> Optional<T> as(String expected, Function<String, Optional<T>> reading) {
    Optional<T> result = scalar().filter(Printable::isLine).flatMap(reading);
    if (result.isEmpty()) {
      refuse("expected " + expected + ", found " + found());
    }
    return result;
  }

  /** Reads text that passes a test. */
  Optional<String> textMatching(String expected, Predicate<String> test) {
    return as(expected, text -> Optional.of(text).filter(test));
  }

  /** Reads one of the keys of {@code choices}. */
  <T> Optional<T> choice(Map<String, T> choices) {
    return choice(String.join(" or ", choices.keySet()), choices);
  }

  /** Reads one of the keys of {@code choices}, which are in lower case, in any case. */
  <T> Optional<T> choiceOfAnyCase(Map<String, T> choices) {
    String expected = String.join(" or ", choices.keySet());
    return choice(expected, choices, text -> text.toLowerCase(Locale.ROOT));
  }

  /** Reads one of the keys of {@code choices}, which {@code expected} describes. */
  <T> Optional<T> choice(String expected, Map<String, T> choices) {
    return choice(expected, choices, UnaryOperator.identity());
  }

  private <T> Optional<T> choice(
      String expected, Map<String, T> choices, UnaryOperator<String> asWritten) {
    Optional<T> result = scalar().map(asWritten).map(choices::get);
    if (result.isEmpty()) {
      refuse(
          "expected " + expected + ", found " + found(),
          scalar().map(asWritten).flatMap(text -> Nearest.hint(text, choices.keySet())));
    }
    return result;
  }

  /** Reads the items of a list, in order. */
  Optional<List<YamlValue>> list() {
    if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
      List<Node> items = sequence.getValue();
      return Optional.of(
          IntStream.range(0, items.size()).mapToObj(i -> item(items.get(i), i + 1)).toList());
    }
    refuse("expected a list, found " + found());
    return Optional.empty();
  }

  /** Reads the items of a list; those that cannot be read are left out, with a finding. */
  <T> Optional<List<T>> list(Function<YamlValue, Optional<T>> reading) {
    return list()
        .map(items -> items.stream().flatMap(item -> reading.apply(item).stream()).toList());
  }

  private YamlValue item(Node item, int number) {
    return new YamlValue(item, name + "[" + number + "]", line(item), faults);
  }

  Optional<YamlMapping> mapping() {
    if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
      return Optional.of(YamlMapping.of(mapping, name, faults));
    }
    refuse("expected keys and values, found " + found());
    return Optional.empty();
  }

  /** Adds a finding about this value, for example {@code title: expected text, found a list}. */
  void refuse(String problem) {
    refuse(problem, Optional.empty());
  }

  /** Adds a finding of another rule about this value. */
  void refuse(RuleId rule, String problem, String hint) {
    faults.add(rule, line, name + ": " + problem, Optional.of(hint));
  }

  private void refuse(String problem, Optional<String> hint) {
    faults.add(RuleId.CFG_004, line, name + ": " + problem, hint);
  }

  private Optional<String> scalar() {
    return node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR) && !isEmpty()
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  private String found() {
    if (node instanceof MappingNode) {
      return "keys and values";
    } else if (node instanceof SequenceNode) {
      return "a list";
    } else if (isEmpty()) {
      return "nothing";
    } else if (!node.getTag().equals(Tag.STR)) {
      return "the tag " + node.getTag();
    }
    return scalar()
        .map(text -> "'" + Printable.shorten(text, LONGEST_SHOWN) + "'")
        .orElse("nothing");
  }
}
