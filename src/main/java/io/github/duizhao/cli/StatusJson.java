package io.github.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.status.Counts;
import io.github.duizhao.status.SectionStatus;
import io.github.duizhao.status.SectionUnits;
import io.github.duizhao.status.Version;
import java.util.Optional;

/** Writes the status of a translation as JSON in the format that docs/status.md describes. */
final class StatusJson {
  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private StatusJson() {}

  static String of(StatusSummary summary) {
    JsonObject languages = new JsonObject();
    languages.addProperty("original", summary.languages().original().tag());
    languages.addProperty("translation", summary.languages().translation().tag());
    JsonArray sections = new JsonArray();
    summary.status().sections().forEach(section -> sections.add(section(section, summary)));
    JsonObject root = new JsonObject();
    root.addProperty("version", VERSION);
    root.add("languages", languages);
    root.add("counts", counts(summary.status().counts()));
    root.add("pairs", pairs(summary.proof(summary.entries())));
    root.add("sections", sections);
    return GSON.toJson(root);
  }

  private static JsonObject section(SectionStatus status, StatusSummary summary) {
    SectionUnits section = status.section();
    JsonObject title = new JsonObject();
    add(title, section.title());
    section.translatedTitle().ifPresent(phrase -> add(title, phrase));
    JsonArray segments = new JsonArray();
    status.entries().forEach(entry -> segments.add(segment(entry, summary)));
    JsonObject object = new JsonObject();
    object.addProperty("id", section.id().value());
    object.addProperty("path", section.path());
    object.add("title", title);
    object.add("counts", counts(status.counts()));
    object.add("pairs", pairs(summary.proof(status.entries())));
    object.add("segments", segments);
    return object;
  }

  private static void add(JsonObject title, Phrase phrase) {
    title.addProperty(phrase.language().tag(), phrase.plainText());
  }

  private static JsonObject segment(SectionStatus.Entry entry, StatusSummary summary) {
    Version version = entry.unit().translation().orElse(entry.unit().original());
    JsonObject object = new JsonObject();
    object.addProperty("id", entry.unit().id());
    object.addProperty("state", entry.state().word());
    object.addProperty("file", version.origin().path());
    object.addProperty("line", version.origin().line());
    Optional.ofNullable(summary.proof().certainty().get(entry.unit().id()))
        .ifPresent(
            certainty -> {
              object.addProperty("certainty", Math.round(100 * certainty) / 100.0);
              object.addProperty("doubtful", summary.isDoubtful(entry));
            });
    return object;
  }

  private static JsonObject pairs(StatusSummary.Proof proof) {
    JsonObject object = new JsonObject();
    object.addProperty("judged", proof.pairs());
    object.addProperty("supported", proof.supported());
    object.addProperty("reviewed-by-person", proof.byPerson());
    object.addProperty("doubtful", proof.doubtful());
    return object;
  }

  private static JsonObject counts(Counts counts) {
    JsonObject object = new JsonObject();
    object.addProperty("segments", counts.segments());
    object.addProperty("translated", counts.translated());
    object.addProperty("missing", counts.missing());
    object.addProperty("stale", counts.stale());
    object.addProperty("accepted", counts.accepted());
    object.addProperty("reviewed", counts.reviewed());
    object.addProperty("omitted", counts.omitted());
    return object;
  }
}
