package io.github.duizhao.config;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys and values. After all supported keys have been read, {@link #refuseOthers} reports the rest.
 */
final class YamlMapping {
  private final String name;
  private final int line;
  private final Faults faults;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private YamlMapping(String name, int line, Faults faults) {
    this.name = name;
    this.line = line;
    this.faults = faults;
  }

  static YamlMapping of(MappingNode node, String name, Faults faults) {
    YamlMapping mapping = new YamlMapping(name, YamlValue.line(node), faults);
    node.getValue().forEach(mapping::put);
    return mapping;
  }

  private void put(NodeTuple tuple) {
    int at = YamlValue.line(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      faults.add(RuleId.CFG_004, at, "expected a name as key" + in());
      return;
    }
    Integer first = lines.putIfAbsent(key.getValue(), at);
    if (first != null) {
      faults.add(
          RuleId.CFG_005,
          at,
          "key '" + key.getValue() + "'" + in() + " is already on line " + first);
      return;
    }
    String path = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
    values.put(key.getValue(), new YamlValue(tuple.getValueNode(), path, at, faults));
  }

  /** The keys in the order of the file. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Whether all values are empty. */
  boolean isBlank() {
    return values.values().stream().allMatch(YamlValue::isEmpty);
  }

  /** The value of a key that may be missing; an empty text counts as missing. */
  Optional<YamlValue> optional(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /**
   * Reads the items of a list that may be missing; those that cannot be read are left out, with a
   * finding.
   */
  <T> List<T> list(String key, Function<YamlValue, Optional<T>> reading) {
    return optional(key).flatMap(value -> value.list(reading)).orElse(List.of());
  }

  /** The value of a key that may be missing; an empty text is a value here. */
  Optional<YamlValue> present(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a required key; adds a finding if it is missing. */
  Optional<YamlValue> required(String key) {
    known.add(key);
    YamlValue value = values.get(key);
    if (value == null) {
      faults.add(RuleId.CFG_003, line, "key '" + key + "'" + in() + " is missing");
    }
    return Optional.ofNullable(value);
  }

  /** Refuses the former name of a key, with a hint to use the new one. */
  void renamed(String former, String key) {
    known.add(former);
    Integer at = lines.get(former);
    if (at != null) {
      faults.add(
          RuleId.CFG_002,
          at,
          "key '" + former + "'" + in() + " is now called '" + key + "'",
          Optional.of("rename it to '" + key + "'"));
    }
  }

  /** Refuses every key that has not been read. */
  void refuseOthers() {
    lines.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            faults.add(
                RuleId.CFG_002, at, "unknown key '" + key + "'" + in(), Nearest.hint(key, known));
          }
        });
  }

  private String in() {
    return name.isEmpty() ? "" : " in '" + name + "'";
  }
}
