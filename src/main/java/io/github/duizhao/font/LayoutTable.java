package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lists of scripts, features and lookups in {@code GSUB} or {@code GPOS}, which have the same
 * form in both (OpenType 1.9, "OpenType Layout Common Table Formats").
 */
record LayoutTable(FontTable table) {
  private static final int MAX_FEATURES = 0x2000;
  private static final int MAX_SUBTABLES = 0x4000;

  /**
   * The features that subsets keep: those that browsers turn on by default (OpenType 1.9,
   * "Registered features", and CSS Fonts 4, section 7), trimmed Chinese punctuation, and tabular
   * figures. Features that a style sheet must turn on, such as small capitals and fractions, are
   * dropped with their glyphs.
   */
  private static final Set<String> KEPT_FEATURES =
      Set.of(
          ("ccmp locl rlig liga clig calt rclt rvrn kern dist mark mkmk curs abvm blwm"
                  // scripts such as Arabic, Devanagari and Hangul
                  + " isol init medi med2 fina fin2 fin3 mset stch nukt akhn rphf rkrf pref blwf"
                  + " abvf half pstf vatu cjct cfar pres abvs blws psts haln ljmo vjmo tjmo"
                  + " ltra ltrm rtla rtlm"
                  // East Asian punctuation, horizontal and vertical
                  + " halt chws palt vert vrt2 vhal vchw"
                  // used by our own style sheets
                  + " tnum")
              .split(" "));

  /** A feature's tag and its table. */
  record Feature(String tag, FontTable table) {
    /** The numbers of the feature's lookups. */
    List<Integer> lookups() {
      return table.countedNumbers(2);
    }
  }

  /** A subtable with its type; for an extension, that of the subtable inside. */
  record Subtable(int type, FontTable table) {}

  /**
   * Reads {@code GSUB} or {@code GPOS}.
   *
   * @throws IllegalArgumentException if it has too many features or subtables to process in
   *     reasonable time
   */
  static LayoutTable read(FontTable table) {
    LayoutTable layout = new LayoutTable(table);
    int features = table.part(6).u16(0);
    if (features > MAX_FEATURES) {
      throw table.malformed("has " + features + " features");
    }
    int subtables = 0;
    for (int i = 0; i < layout.lookupCount(); i++) {
      subtables += layout.lookup(i).u16(4);
    }
    if (subtables > MAX_SUBTABLES) {
      throw table.malformed("has " + subtables + " subtables");
    }
    return layout;
  }

  boolean isPositions() {
    return table.tag().equals("GPOS");
  }

  /** The lookup type of extensions, which contain subtables of other types. */
  int extension() {
    return isPositions() ? 9 : 7;
  }

  /** Whether lookups of this type are contexts, which apply other lookups. */
  boolean isContext(int type) {
    return isPositions() ? type == 7 || type == 8 : type == 5 || type == 6;
  }

  /** Whether contexts of this type also look backwards and ahead. */
  boolean isChained(int type) {
    return type == (isPositions() ? 8 : 6);
  }

  FontTable scripts() {
    return table.part(4);
  }

  List<Feature> features() {
    FontTable list = table.part(6);
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < list.u16(0); i++) {
      int entry = 2 + 6 * i;
      features.add(new Feature(list.tag(entry), list.part(entry + 4)));
    }
    return features;
  }

  int lookupCount() {
    return table.part(8).u16(0);
  }

  FontTable lookup(int number) {
    return table.part(8).part(2 + 2 * number);
  }

  List<Subtable> subtables(int number) {
    FontTable lookup = lookup(number);
    List<Subtable> subtables = new ArrayList<>();
    for (int i = 0; i < lookup.u16(4); i++) {
      FontTable subtable = lookup.part(6 + 2 * i);
      subtables.add(
          lookup.u16(0) == extension()
              ? new Subtable(subtable.u16(2), subtable.widePart(4))
              : new Subtable(lookup.u16(0), subtable));
    }
    return subtables;
  }

  /** Whether subsets keep the feature. */
  static boolean isKept(String feature) {
    return KEPT_FEATURES.contains(feature);
  }

  /** Returns the lookups of some features and those that these refer to. */
  BitSet lookups(Predicate<String> features) {
    BitSet kept = new BitSet();
    for (Feature feature : features()) {
      if (features.test(feature.tag())) {
        feature.lookups().forEach(kept::set);
      }
    }
    kept.clear(lookupCount(), 0x10000);
    BitSet open = (BitSet) kept.clone();
    for (int next = open.nextSetBit(0); next >= 0; next = open.nextSetBit(0)) {
      open.clear(next);
      for (Subtable subtable : subtables(next)) {
        if (isContext(subtable.type())) {
          for (int named : new Context(subtable.table(), isChained(subtable.type())).lookups()) {
            if (named < lookupCount() && !kept.get(named)) {
              kept.set(named);
              open.set(named);
            }
          }
        }
      }
    }
    return kept;
  }
}
