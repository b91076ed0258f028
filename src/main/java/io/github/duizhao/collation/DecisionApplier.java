package io.github.duizhao.collation;

import io.github.duizhao.collation.VariantSite.Choice;
import io.github.duizhao.model.Decision;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies a decision of the editor to one block; the result is the changed block. */
final class DecisionApplier implements Decision.Visitor<JoinedBlock> {
  /** What to do about a decision that is not used. */
  static final String HINT = "compare it with content/apparatus.yml, and correct or remove it";

  private final JoinedBlock block;
  private final List<Sigil> witnesses;
  private final Report report;

  /**
   * @param witnesses that have the block, the base first
   */
  DecisionApplier(JoinedBlock block, List<Sigil> witnesses, Report report) {
    this.block = block;
    this.witnesses = witnesses;
    this.report = report;
  }

  /** Chooses the reading that contains the words. */
  @Override
  public JoinedBlock take(Decision.Take decision) {
    List<Run> runs = new ArrayList<>(block.runs());
    int most = 0;
    boolean found = false;
    for (Sigil witness : witnesses) {
      String text = block.text(witness);
      int times = Occurrences.count(text, decision.words());
      most = Math.max(most, times);
      if (times == 1 && !found) {
        int from = text.indexOf(decision.words());
        List<Integer> sites = sites(witness, from, from + decision.words().length());
        for (int site : sites) {
          VariantSite old = (VariantSite) runs.get(site);
          runs.set(site, old.with(choice(old, witness, decision, sites.size() == 1)));
        }
        found = !sites.isEmpty();
      }
    }
    if (!found) {
      String why =
          most == 0
              ? "no witness has the words there"
              : most > 1
                  ? "the words occur there " + most + " times"
                  : "the witnesses agree on them";
      refuse(decision, decision.words(), why);
    }
    return block.withRuns(runs);
  }

  private static Choice choice(
      VariantSite site, Sigil witness, Decision.Take decision, boolean alone) {
    return new Choice(
        site.of(witness).orElseThrow(),
        Optional.of(witness),
        decision.reason(),
        alone ? Optional.of(decision.words()) : Optional.empty());
  }

  /** The indexes of the runs that are sites in a stretch of one witness's text. */
  private List<Integer> sites(Sigil witness, int from, int to) {
    List<Integer> sites = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < block.runs().size(); i++) {
      Run run = block.runs().get(i);
      int end = at + JoinedBlock.reading(run, witness).length();
      boolean inside = at < to && (end > from || (at == end && at > from));
      if (run instanceof VariantSite site && inside && site.of(witness).isPresent()) {
        sites.add(i);
      }
      at = end;
    }
    return sites;
  }

  /** Replaces words of the text by others, which may be the words of a witness or of none. */
  @Override
  public JoinedBlock emend(Decision.Emend decision) {
    String text = block.text();
    int times = Occurrences.count(text, decision.words());
    if (times != 1) {
      String why =
          times == 0 ? "the words do not occur there" : "the words occur there " + times + " times";
      return refuse(decision, decision.words(), why);
    }
    if (decision.to().isBlank() && decision.words().strip().equals(text.strip())) {
      return refuse(decision, decision.words(), "no text would be left there");
    }
    int from = text.indexOf(decision.words());
    int to = from + decision.words().length();
    int at = 0;
    int first = -1;
    int last = -1;
    int start = 0;
    int end = 0;
    for (int i = 0; i < block.runs().size(); i++) {
      int next = at + block.runs().get(i).text().length();
      if (next > from && at < to) {
        start = first < 0 ? at : start;
        first = first < 0 ? i : first;
        last = i;
        end = next;
      }
      at = next;
    }
    return replaced(first, last + 1, from - start, end - to, decision);
  }

  /**
   * @param before how much of the first run stays
   * @param after how much of the last run stays
   */
  private JoinedBlock replaced(
      int first, int last, int before, int after, Decision.Emend decision) {
    List<Run> runs = block.runs().subList(first, last);
    String head = "";
    String tail = "";
    if (runs.get(0) instanceof Run.Common common) {
      head = common.text().substring(0, before);
    }
    if (runs.get(runs.size() - 1) instanceof Run.Common common) {
      tail = common.text().substring(common.text().length() - after);
    }
    Map<Sigil, String> readings = new LinkedHashMap<>();
    for (Sigil witness : witnesses) {
      StringBuilder reading = new StringBuilder();
      runs.forEach(run -> reading.append(JoinedBlock.reading(run, witness)));
      readings.put(witness, reading.substring(head.length(), reading.length() - tail.length()));
    }
    String old = Run.text(runs, 0, runs.size());
    String between = old.substring(head.length(), old.length() - tail.length());
    int at = before - head.length();
    String emended =
        between.substring(0, at)
            + decision.to()
            + between.substring(at + decision.words().length());
    Optional<Sigil> taken =
        witnesses.stream().filter(it -> emended.equals(readings.get(it))).findFirst();
    Choice choice = new Choice(emended, taken, decision.reason());
    int place = runs.get(0).place();
    return block.withRuns(
        first,
        last,
        List.of(
            new Run.Common(place, head),
            new VariantSite(place, readings).with(choice),
            new Run.Common(place, tail)));
  }

  private JoinedBlock refuse(Decision decision, String words, String why) {
    report.add(
        Finding.of(
                RuleId.IMP_008,
                decision.origin(),
                "the decision on '" + words + "' at " + decision.at() + " is not used: " + why)
            .hint(HINT));
    return block;
  }
}
