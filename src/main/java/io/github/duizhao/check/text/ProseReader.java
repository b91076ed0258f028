package io.github.duizhao.check.text;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.List;

/** Splits inline content into texts of one language each. */
final class ProseReader {
  private final Phrase phrase;
  private final WritingConvention convention;
  private final LocatedText place;
  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Prose> others = new ArrayList<>();

  private ProseReader(Phrase phrase, LocatedText place) {
    this.phrase = phrase;
    this.convention = WritingConvention.of(phrase.language());
    this.place = place;
    visit(phrase.content());
  }

  /** All texts of a file in order. Words in another language follow the text that contains them. */
  static List<Prose> read(SectionText file) {
    List<ProseReader> readers = new ArrayList<>();
    for (LocatedText place : file.texts()) {
      // quotation marks are paired in a block, and a paragraph may begin with one again
      place.blocks().forEach(block -> readers.add(new ProseReader(block.text().original(), block)));
    }
    List<Prose> all = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      ProseReader reader = readers.get(i);
      all.add(reader.prose(i + 1 < readers.size() ? readers.get(i + 1).text.toString() : ""));
      all.addAll(reader.others);
    }
    return all;
  }

  /** A single text, without the words in other languages. */
  static Prose read(LocatedText place) {
    return new ProseReader(place.text().original(), place).prose("");
  }

  private Prose prose(String next) {
    return new Prose(
        phrase.language(),
        convention,
        place.kind(),
        place.origin(),
        shown.toString(),
        AddressScan.hide(text.toString()),
        phrase.labelLength(),
        next);
  }

  private void show(String characters) {
    shown.append(characters);
    text.append(characters);
  }

  private void hide(String characters) {
    shown.append(characters);
    text.append(String.valueOf(Prose.HIDDEN).repeat(characters.length()));
  }

  private void visit(List<Inline> content) {
    content.forEach(this::visit);
  }

  private void visit(Inline inline) {
    if (inline instanceof Inline.Text run) {
      show(run.value());
    } else if (inline instanceof Inline.LineBreak) {
      show("\n");
    } else if (inline instanceof Inline.Code code) {
      hide(code.value().replace('\n', ' '));
    } else if (inline instanceof Inline.Formula formula) {
      hide(formula.source().replace('\n', ' '));
    } else if (inline instanceof Inline.Image image) {
      String alt = image.picture().alt().plainText();
      hide(alt.isEmpty() ? "…" : alt);
    } else if (inline instanceof Inline.Foreign foreign) {
      foreign(foreign);
    } else if (inline instanceof Inline.Ruby ruby && !showsRuby()) {
      // in Western text, ruby is on a word of another language, which cannot be marked as well
      hide(Inline.words(ruby.base()));
    } else {
      visit(inline.children());
    }
  }

  private boolean showsRuby() {
    return convention == WritingConvention.CHINESE || convention == WritingConvention.EAST_ASIAN;
  }

  private void foreign(Inline.Foreign foreign) {
    ProseReader reader = new ProseReader(new Phrase(foreign.language(), foreign.content()), place);
    others.add(reader.prose(""));
    others.addAll(reader.others);
    hide(reader.shown.toString().replace('\n', ' '));
  }
}
