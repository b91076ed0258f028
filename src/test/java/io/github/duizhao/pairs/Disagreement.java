package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import java.util.List;

/**
 * A pair where the findings differ from the known answer.
 *
 * @param missed faults that no rule found
 * @param alarms findings about none of the faults
 */
record Disagreement(KnownPair pair, List<KnownFault> missed, List<Finding> alarms) {

  Disagreement {
    missed = List.copyOf(missed);
    alarms = List.copyOf(alarms);
  }

  /** The pair, its place, and the misses and false alarms. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(pair.place() + "\n" + pair);
    missed.forEach(fault -> text.append("  missed: " + fault + "\n"));
    for (Finding alarm : alarms) {
      text.append("  false alarm: " + alarm.rule().text() + " " + alarm.message() + "\n");
    }
    return text.toString();
  }
}
