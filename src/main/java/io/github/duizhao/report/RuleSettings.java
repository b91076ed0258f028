package io.github.duizhao.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a book says about the rules: {@code rules} and {@code waivers} in {@code book.yml}.
 *
 * @param severities for rules that have another than their own
 */
public record RuleSettings(Map<RuleId, Severity> severities, List<Waiver> waivers) {

  public RuleSettings {
    severities = Map.copyOf(severities);
    waivers = List.copyOf(waivers);
  }

  /** Every rule as it is. */
  public static RuleSettings none() {
    return new RuleSettings(Map.of(), List.of());
  }

  /** The finding with the severity that the book gives its rule. */
  Finding judge(Finding finding) {
    return Optional.ofNullable(severities.get(finding.rule()))
        .map(finding::severity)
        .orElse(finding);
  }

  /** The first waiver that lets the finding stand. */
  Optional<Waiver> waiver(Finding finding) {
    return waivers.stream().filter(waiver -> waiver.covers(finding)).findFirst();
  }
}
