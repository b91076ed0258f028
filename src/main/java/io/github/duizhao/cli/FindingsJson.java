package io.github.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.Rule;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.report.Waived;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a report as JSON in the format that docs/findings-json.md describes. */
final class FindingsJson {
  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private FindingsJson() {}

  static String of(Report report) {
    JsonArray findings = new JsonArray();
    Set<RuleId> rules = new TreeSet<>();
    Map<Finding, List<Finding>> folded = report.folded();
    folded.values().forEach(list -> list.forEach(finding -> rules.add(finding.rule())));
    for (Finding finding : report.findings()) {
      findings.add(finding(finding, folded));
      rules.add(finding.rule());
    }
    for (Waived waived : report.waived()) {
      JsonObject object = finding(waived.finding(), folded);
      object.addProperty("waived", waived.waiver().reason());
      findings.add(object);
      rules.add(waived.finding().rule());
    }
    JsonObject root = new JsonObject();
    root.addProperty("version", VERSION);
    root.add("counts", counts(report));
    root.add("findings", findings);
    root.add("rules", rules(rules));
    return GSON.toJson(root);
  }

  private static JsonObject counts(Report report) {
    JsonObject counts = new JsonObject();
    for (Severity severity : Severity.values()) {
      counts.addProperty(severity.word(), report.count(severity));
    }
    counts.addProperty("waived", report.waived().size());
    return counts;
  }

  private static JsonObject finding(Finding finding, Map<Finding, List<Finding>> folded) {
    JsonObject object = finding(finding);
    if (folded.containsKey(finding)) {
      JsonArray followers = new JsonArray();
      folded.getOrDefault(finding, List.of()).forEach(it -> followers.add(finding(it)));
      object.add("folded", followers);
    }
    return object;
  }

  private static JsonObject finding(Finding finding) {
    JsonObject object = new JsonObject();
    object.addProperty("rule", finding.rule().text());
    object.addProperty("severity", finding.severity().word());
    finding.at().ifPresent(at -> object.addProperty("file", at.path()));
    finding.at().ifPresent(at -> object.addProperty("line", at.line()));
    finding.segment().ifPresent(segment -> object.addProperty("segment", segment.value()));
    object.addProperty("message", finding.message());
    finding.hint().ifPresent(hint -> object.addProperty("hint", hint));
    return object;
  }

  private static JsonArray rules(Set<RuleId> ids) {
    JsonArray rules = new JsonArray();
    for (RuleId id : ids) {
      Rule rule = Rule.of(id);
      JsonObject object = new JsonObject();
      object.addProperty("id", id.text());
      object.addProperty("title", rule.title());
      object.addProperty("explanation", oneLine(rule.explanation()));
      object.addProperty("advice", oneLine(rule.advice()));
      rules.add(object);
    }
    return rules;
  }

  /** Joins the lines of each paragraph. */
  private static String oneLine(String paragraphs) {
    return paragraphs.replaceAll("(?<!\n)\n(?!\n)", " ");
  }
}
