package io.github.duizhao.render.epub;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import java.util.ArrayList;
import java.util.List;

/** Collects the elements of the package's metadata, each followed by what refines it. */
final class MetaList {
  private final List<Meta> metas = new ArrayList<>();
  private final Language main;

  /** A list for an edition whose main language is that. */
  MetaList(Language main) {
    this.main = main;
  }

  List<Meta> toList() {
    return List.copyOf(metas);
  }

  /** A Dublin Core element without an id. */
  void dc(String name, String text) {
    metas.add(new Meta("dc:" + name, List.of(), text));
  }

  /** The publication's unique identifier. */
  void identifier(String id, String text) {
    metas.add(new Meta("dc:identifier", List.of(attribute("id", id)), text));
  }

  /** A name or title: once, in the main language, with its forms in other languages. */
  void named(String name, String id, Localized text) {
    Language language = text.bestLanguage(main);
    metas.add(
        new Meta(
            "dc:" + name,
            List.of(attribute("id", id), attribute("xml:lang", language.tag())),
            EpubLabels.withoutBreaks(text.best(main))));
    text.texts().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(language))
        .forEach(entry -> alternate(id, entry.getKey(), entry.getValue()));
  }

  /** A text that is read as a whole: once in each language. */
  void texts(String name, List<EpubLabel> labels) {
    for (EpubLabel label : labels) {
      metas.add(new Meta("dc:" + name, List.of(attribute("xml:lang", label.lang())), label.text()));
    }
  }

  /** A property of the publication. */
  void property(String property, String text) {
    metas.add(new Meta("meta", List.of(attribute("property", property)), text));
  }

  /** A property of the publication with an id, so that it can be refined. */
  void property(String property, String id, String text) {
    metas.add(
        new Meta("meta", List.of(attribute("property", property), attribute("id", id)), text));
  }

  /** A property of the publication in one language. */
  void property(String property, EpubLabel label) {
    metas.add(
        new Meta(
            "meta",
            List.of(attribute("property", property), attribute("xml:lang", label.lang())),
            label.text()));
  }

  /** Says more about the element with that id. */
  void refine(String id, String property, String text) {
    metas.add(
        new Meta(
            "meta",
            List.of(attribute("refines", "#" + id), attribute("property", property)),
            text));
  }

  /** Says what a contributor did, by the MARC code. */
  void role(String id, String code) {
    metas.add(
        new Meta(
            "meta",
            List.of(
                attribute("refines", "#" + id),
                attribute("property", "role"),
                attribute("scheme", "marc:relators")),
            code));
  }

  private void alternate(String id, Language language, String text) {
    metas.add(
        new Meta(
            "meta",
            List.of(
                attribute("refines", "#" + id),
                attribute("property", "alternate-script"),
                attribute("xml:lang", language.tag())),
            EpubLabels.withoutBreaks(text)));
  }

  private static Meta.Attribute attribute(String name, String value) {
    return new Meta.Attribute(name, value);
  }
}
