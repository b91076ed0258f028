package io.github.duizhao.check.text;

import io.github.duizhao.check.Phrases;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.InlineWalk;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.List;

/** Splits inline content into texts of one language each. */
final class ProseReader implements InlineWalk {
  private final Language language;
  private final WritingConvention convention;
  private final Phrases.Place place;
  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Prose> others = new ArrayList<>();

  private ProseReader(Language language, Phrases.Place place) {
    this.language = language;
    this.convention = WritingConvention.of(language);
    this.place = place;
  }

  /** All texts of a file in order. Words in another language come after the text around them. */
  static List<Prose> read(SectionText file) {
    List<ProseReader> readers = new ArrayList<>();
    for (Phrases.Place place : Phrases.of(file)) {
      ProseReader reader = new ProseReader(file.language(), place);
      reader.visit(place.content());
      readers.add(reader);
    }
    List<Prose> all = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      ProseReader reader = readers.get(i);
      all.add(reader.prose(i + 1 < readers.size() ? readers.get(i + 1).text.toString() : ""));
      all.addAll(reader.others);
    }
    return all;
  }

  /** A single text, without the words in other languages in it. */
  static Prose read(Language language, Phrases.Place place) {
    ProseReader reader = new ProseReader(language, place);
    reader.visit(place.content());
    return reader.prose("");
  }

  private Prose prose(String next) {
    return new Prose(
        language,
        convention,
        place.kind(),
        place.origin(),
        shown.toString(),
        AddressScan.hide(text.toString()),
        next);
  }

  private Void show(String characters) {
    shown.append(characters);
    text.append(characters);
    return null;
  }

  private Void hide(String characters) {
    shown.append(characters);
    text.append(String.valueOf(Prose.HIDDEN).repeat(characters.length()));
    return null;
  }

  @Override
  public Void text(Inline.Text run) {
    return show(run.value());
  }

  @Override
  public Void ruby(Inline.Ruby ruby) {
    // in Western text, ruby is on a word of another language, which cannot be marked as well
    return convention == WritingConvention.CHINESE || convention == WritingConvention.EAST_ASIAN
        ? visit(ruby.base())
        : hide(Inline.words(ruby.base()));
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    ProseReader reader = new ProseReader(foreign.language(), place);
    reader.visit(foreign.content());
    others.add(reader.prose(""));
    others.addAll(reader.others);
    return hide(reader.shown.toString().replace('\n', ' '));
  }

  @Override
  public Void code(Inline.Code code) {
    return hide(code.value().replace('\n', ' '));
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return show("\n");
  }
}
