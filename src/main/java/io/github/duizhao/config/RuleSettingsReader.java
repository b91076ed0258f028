package io.github.duizhao.config;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.RuleSettings;
import io.github.duizhao.report.Severity;
import io.github.duizhao.report.Waiver;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code rules} and {@code waivers}. */
final class RuleSettingsReader {
  private static final Choices<Severity> SEVERITIES = Choices.of(Severity.class);

  /** A path, which has a slash or full stop, unlike a segment. */
  private static final Pattern PLACE =
      Pattern.compile("[^\\s:/][^:]*[./][^:]*[^\\s:/.](:[1-9][0-9]{0,8})?");

  private static final Map<String, RuleId> RULES = new LinkedHashMap<>();

  static {
    for (RuleId rule : RuleId.values()) {
      RULES.put(rule.text(), rule);
    }
  }

  private RuleSettingsReader() {}

  /** Returns the settings, which may be used only if there are no findings. */
  static RuleSettings read(YamlMapping root) {
    Map<RuleId, Severity> severities =
        root.optional("rules")
            .flatMap(YamlValue::mapping)
            .map(RuleSettingsReader::severities)
            .orElse(Map.of());
    List<Waiver> waivers = root.list("waivers", RuleSettingsReader::waiver);
    return new RuleSettings(severities, waivers);
  }

  private static Map<RuleId, Severity> severities(YamlMapping mapping) {
    Map<RuleId, Severity> severities = new EnumMap<>(RuleId.class);
    RULES.forEach(
        (name, rule) ->
            mapping
                .optional(name)
                .flatMap(value -> severity(rule, value))
                .ifPresent(severity -> severities.put(rule, severity)));
    mapping.refuseOthers();
    return severities;
  }

  private static Optional<Severity> severity(RuleId rule, YamlValue value) {
    Optional<Severity> severity = SEVERITIES.read(value);
    boolean lowers = severity.filter(it -> it.compareTo(rule.severity()) > 0).isPresent();
    if (lowers && rule.isBinding()) {
      refuse(value, rule, "lowered");
    }
    return severity;
  }

  private static Optional<Waiver> waiver(YamlValue item) {
    return item.mapping().flatMap(mapping -> waiver(mapping, item));
  }

  private static Optional<Waiver> waiver(YamlMapping mapping, YamlValue item) {
    Optional<YamlValue> name = mapping.required("rule");
    Optional<RuleId> rule = name.flatMap(it -> it.choice("a rule such as ALN-001", RULES));
    Optional<String> at = mapping.required("at").flatMap(RuleSettingsReader::place);
    Optional<String> reason = mapping.required("reason").flatMap(YamlValue::text);
    mapping.refuseOthers();
    if (rule.isEmpty() || at.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    if (rule.get().isBinding()) {
      refuse(name.get(), rule.get(), "waived");
    }
    return Optional.of(new Waiver(rule.get(), at.get(), reason.get(), item.origin()));
  }

  private static Optional<String> place(YamlValue value) {
    return value.textMatching(
        "a segment such as c5-1-p2, a file such as content/en/chapter-05/index.md, or FILE:LINE",
        text -> SegmentId.isWellFormed(text) || PLACE.matcher(text).matches());
  }

  private static void refuse(YamlValue value, RuleId rule, String what) {
    value.refuse(
        RuleId.WVR_002,
        rule.text() + " cannot be " + what,
        "a book with this fault cannot be published; fix the fault instead");
  }
}
