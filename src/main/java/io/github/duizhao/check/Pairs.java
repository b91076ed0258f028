package io.github.duizhao.check;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs in the files of two languages. Files pair by path, texts by id and kind, the
 * cells of a table by row and column; texts that only one language has are left out.
 */
public final class Pairs {
  private final Map<Key, Pair.Text> texts = new LinkedHashMap<>();

  private Pairs(SectionText text) {
    Map<Key, List<LocatedText>> places = new LinkedHashMap<>();
    for (LocatedText place : text.texts()) {
      Key key = new Key(place.id(), place.kind(), place.row(), place.column());
      places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
    places.forEach((key, list) -> texts.put(key, join(text, list)));
  }

  /** Two texts with equal keys are a pair. */
  private record Key(String id, TextKind kind, int row, int column) {}

  /** All pairs in the order of the originals. The texts may be in any order. */
  public static List<Pair> of(Languages languages, List<SectionText> texts) {
    Map<String, SectionText> translations = new HashMap<>();
    for (SectionText text : texts) {
      if (text.language().equals(languages.translation())) {
        translations.put(text.path(), text);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (SectionText text : texts) {
      SectionText translation = translations.get(text.path());
      if (text.language().equals(languages.original()) && translation != null) {
        pairs.addAll(of(text, translation));
      }
    }
    return pairs;
  }

  /** The pairs of one section. */
  static List<Pair> of(SectionText original, SectionText translation) {
    Pairs ours = new Pairs(original);
    Pairs theirs = new Pairs(translation);
    List<Pair> pairs = new ArrayList<>();
    ours.texts.forEach(
        (key, text) -> {
          Pair.Text other = theirs.texts.get(key);
          if (other != null) {
            pairs.add(new Pair(key.id(), key.kind(), text, other));
          }
        });
    return pairs;
  }

  /** Joins the paragraphs of a note. If other texts have the same key, only the first is used. */
  private static Pair.Text join(SectionText text, List<LocatedText> places) {
    LocatedText first = places.get(0);
    List<Inline> content = new ArrayList<>(first.content());
    if (first.kind() == TextKind.NOTE) {
      for (LocatedText next : places.subList(1, places.size())) {
        content.add(new Inline.LineBreak());
        content.addAll(next.content());
      }
    }
    return new Pair.Text(first.origin(), new Phrase(text.language(), content));
  }
}
