package io.github.duizhao.config;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.report.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a YAML 1.2 file whose root is a mapping or a list. Scalars stay text, including {@code no},
 * {@code 012} and dates. Anchors, aliases, tags and deep nesting are refused.
 */
final class YamlReader {
  private static final int DEEPEST = 16;

  /** The largest configuration, in bytes. */
  static final int LIMIT = 1 << 20;

  /** The largest list that import writes, in bytes. */
  static final int LIST_LIMIT = 16 << 20;

  private YamlReader() {}

  /** Returns the keys and values of {@code folder/faults.path()}, or empty and findings. */
  static Optional<YamlMapping> read(Path folder, Faults faults) {
    return new TextFile(folder, faults.report())
        .read(faults.path(), LIMIT)
        .flatMap(text -> parse(text, faults))
        .flatMap(root -> mapping(root, faults));
  }

  /**
   * Returns the items of the list in {@code folder/faults.path()}, none for an empty file, or empty
   * and findings.
   */
  static Optional<List<YamlValue>> readList(Path folder, Faults faults) {
    return new TextFile(folder, faults.report())
        .read(faults.path(), LIST_LIMIT)
        .flatMap(text -> parse(text, faults))
        .flatMap(root -> list(root, faults));
  }

  /** Returns the root, or empty and a finding; the inner Optional is empty if the file is. */
  private static Optional<Optional<Node>> parse(String text, Faults faults) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(faults.path())
            .setCodePointLimit(LIST_LIMIT)
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      if (!isPlain(new Parse(settings).parseString(text), faults)) {
        return Optional.empty();
      }
      return Optional.of(new Compose(settings).composeString(text).filter(root -> !isEmpty(root)));
    } catch (YamlVersionException e) {
      syntax(1, "it declares a YAML version other than 1.2", faults);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      String column = mark.map(at -> " (column " + (at.getColumn() + 1) + ")").orElse("");
      syntax(mark.map(at -> at.getLine() + 1).orElse(1), e.getProblem() + column, faults);
    } catch (ReaderException e) {
      int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.length()));
      int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
      syntax(line, "character U+%04X is not allowed".formatted(e.getCodePoint()), faults);
    } catch (YamlEngineException e) {
      syntax(1, String.valueOf(e.getMessage()), faults);
    }
    return Optional.empty();
  }

  /** Checks the events one by one, before the tree is built. */
  private static boolean isPlain(Iterable<Event> events, Faults faults) {
    int depth = 0;
    for (Event event : events) {
      boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
      if (anchored || event instanceof AliasEvent) {
        syntax(line(event), "anchors and aliases are not supported", faults);
        return false;
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        syntax(line(event), "nested more than " + DEEPEST + " levels deep", faults);
        return false;
      }
    }
    return true;
  }

  private static Optional<YamlMapping> mapping(Optional<Node> root, Faults faults) {
    if (root.isEmpty()) {
      faults.add(RuleId.CFG_004, 1, "this file is empty; expected keys and values");
      return Optional.empty();
    }
    Node node = root.get();
    if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
      return Optional.of(YamlMapping.of(mapping, "", faults));
    }
    faults.add(RuleId.CFG_004, YamlValue.line(node), "expected keys and values at the top");
    return Optional.empty();
  }

  private static Optional<List<YamlValue>> list(Optional<Node> root, Faults faults) {
    return root.isEmpty()
        ? Optional.of(List.of())
        : new YamlValue(root.get(), "entry", YamlValue.line(root.get()), faults).list();
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static void syntax(int line, String problem, Faults faults) {
    String shown = Printable.shorten(problem.replaceAll("\\s+", " "), 200);
    faults.add(RuleId.CFG_001, line, "this is not well-formed YAML: " + shown);
  }
}
