package io.github.duizhao.collation;

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

/** Carries out the decisions of the editor on one block. */
final class DecisionApplier implements Decision.Visitor<Void> {
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

  /** Chooses the reading that has the words. */
  @Override
  public Void take(Decision.Take decision) {
    int most = 0;
    boolean found = false;
    for (Sigil witness : witnesses) {
      String text = block.text(witness);
      int times = Occurrences.count(text, decision.words());
      most = Math.max(most, times);
      if (times == 1 && !found) {
        int from = text.indexOf(decision.words());
        List<VariantSite> sites = sites(witness, from, from + decision.words().length());
        sites.forEach(site -> site.choose(choice(site, witness, decision, sites.size() == 1)));
        found = !sites.isEmpty();
      }
    }
    if (!found) {
      String why =
          most == 0
              ? "no witness has the words there"
              : most > 1
                  ? "the words stand there " + most + " times"
                  : "the witnesses agree on them";
      refuse(decision, decision.words(), why);
    }
    return null;
  }

  private static Choice choice(
      VariantSite site, Sigil witness, Decision.Take decision, boolean alone) {
    return new Choice(
        site.of(witness).orElseThrow(),
        Optional.of(witness),
        decision.reason(),
        alone ? Optional.of(decision.words()) : Optional.empty());
  }

  /** The places where witnesses differ that lie in a stretch of one witness's text. */
  private List<VariantSite> sites(Sigil witness, int from, int to) {
    List<VariantSite> sites = new ArrayList<>();
    int at = 0;
    for (Run run : block.runs()) {
      int end = at + JoinedBlock.reading(run, witness).length();
      boolean inside = at < to && (end > from || (at == end && at > from));
      if (run instanceof VariantSite site && inside && site.of(witness).isPresent()) {
        sites.add(site);
      }
      at = end;
    }
    return sites;
  }

  /** Puts other words where the words stand, be they a witness's after all or nobody's. */
  @Override
  public Void emend(Decision.Emend decision) {
    String text = block.text();
    int times = Occurrences.count(text, decision.words());
    if (times != 1) {
      String why =
          times == 0 ? "the words do not stand there" : "the words stand there " + times + " times";
      refuse(decision, decision.words(), why);
      return null;
    }
    if (decision.to().isBlank() && decision.words().strip().equals(text.strip())) {
      refuse(decision, decision.words(), "nothing would be left there");
      return null;
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
    replace(first, last + 1, from - start, end - to, decision);
    return null;
  }

  /**
   * @param before how much of the first run stays
   * @param after how much of the last run stays
   */
  private void replace(int first, int last, int before, int after, Decision.Emend decision) {
    List<Run> runs = new ArrayList<>(block.runs().subList(first, last));
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
    String stood = block.text(first, last);
    String kept = stood.substring(head.length(), stood.length() - tail.length());
    int place = before - head.length();
    String emended =
        kept.substring(0, place)
            + decision.to()
            + kept.substring(place + decision.words().length());
    VariantSite site = new VariantSite(readings);
    Optional<Sigil> having =
        witnesses.stream().filter(it -> emended.equals(readings.get(it))).findFirst();
    site.choose(new Choice(emended, having, decision.reason()));
    List<Run> others = new ArrayList<>();
    others.add(new Run.Common(head));
    others.add(site);
    others.add(new Run.Common(tail));
    block.replace(first, last, others);
  }

  private void refuse(Decision decision, String words, String why) {
    report.add(
        Finding.of(
                RuleId.IMP_008,
                decision.origin(),
                "the decision on '" + words + "' at " + decision.at() + " is not used: " + why)
            .hint("compare it with content/apparatus.yml, and correct it or take it out"));
  }
}
