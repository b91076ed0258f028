package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the findings of {@code duizhao check} with the known faults of pairs. */
final class RuleMeasure {
  private final List<KnownPair> pairs;
  private final Map<RuleId, Score> scores = new EnumMap<>(RuleId.class);
  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<Finding> elsewhere = new ArrayList<>();

  private RuleMeasure(List<KnownPair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /** Measures pairs with their glossary. */
  static RuleMeasure of(List<KnownPair> pairs, PairGlossary glossary) throws IOException {
    RuleMeasure measure = new RuleMeasure(pairs);
    Map<List<String>, List<KnownPair>> books = new TreeMap<>(Comparator.comparing(List::toString));
    for (KnownPair pair : pairs) {
      books.computeIfAbsent(pair.languages(), languages -> new ArrayList<>()).add(pair);
    }
    for (List<KnownPair> ofOneBook : books.values()) {
      measure.compare(ofOneBook, new PairBook(ofOneBook, glossary).findings());
    }
    return measure;
  }

  /** The measured pairs. */
  List<KnownPair> pairs() {
    return pairs;
  }

  /** The rules with known faults or findings, in their order. */
  List<Score> scores() {
    return List.copyOf(scores.values());
  }

  /** The pairs where a rule and the known answer differ. */
  List<Disagreement> disagreements() {
    return List.copyOf(disagreements);
  }

  /** The findings that belong to no pair. */
  List<Finding> elsewhere() {
    return List.copyOf(elsewhere);
  }

  private void compare(List<KnownPair> measured, List<List<Finding>> findings) {
    for (int i = 0; i < measured.size(); i++) {
      compare(measured.get(i), findings.get(i));
    }
    elsewhere.addAll(findings.get(measured.size()));
  }

  private void compare(KnownPair pair, List<Finding> findings) {
    List<Finding> alarms = new ArrayList<>(findings);
    List<KnownFault> missed = new ArrayList<>();
    for (KnownFault fault : pair.faults()) {
      List<Finding> found = fault.findings(alarms);
      alarms.removeAll(found);
      found.forEach(finding -> count(finding.rule(), 1, 1, 0));
      if (found.isEmpty()) {
        missed.add(fault);
        count(fault.rule(), 1, 0, 0);
      }
    }
    alarms.forEach(finding -> count(finding.rule(), 0, 0, 1));
    if (!missed.isEmpty() || !alarms.isEmpty()) {
      disagreements.add(new Disagreement(pair, missed, alarms));
    }
  }

  private void count(RuleId rule, int faults, int found, int falseAlarms) {
    scores.merge(rule, new Score(rule, faults, found, falseAlarms), Score::plus);
  }
}
