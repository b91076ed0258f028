package io.github.duizhao.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A book's settings for the rules: {@code rules} and {@code waivers} in {@code book.yml}.
 *
 * @param severities for the rules whose severity the book changes
 */
public record RuleSettings(Map<RuleId, Severity> severities, List<Waiver> waivers) {

  public RuleSettings {
    severities = Map.copyOf(severities);
    waivers = List.copyOf(waivers);
  }

  /** Returns settings that change nothing. */
  public static RuleSettings none() {
    return new RuleSettings(Map.of(), List.of());
  }

  /** Returns the finding with the severity that the book gives its rule. */
  Finding apply(Finding finding) {
    return Optional.ofNullable(severities.get(finding.rule()))
        .map(finding::severity)
        .orElse(finding);
  }

  /** Returns the first waiver that covers the finding. */
  Optional<Waiver> waiver(Finding finding) {
    return waivers.stream().filter(waiver -> waiver.covers(finding)).findFirst();
  }
}
