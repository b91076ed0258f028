package io.github.duizhao.font;

import java.util.Set;

/**
 * The layout features that subsets keep: those that browsers switch on by themselves (OpenType 1.9,
 * "Registered features", and CSS Fonts 4, section 7), trimmed Chinese punctuation, and figures of
 * one width. Features that a style sheet would have to ask for by name, such as small capitals and
 * fractions, are left out with their glyphs.
 */
final class Features {
  private static final Set<String> KEPT =
      Set.of(
          // composition, languages, ligatures, marks
          "ccmp",
          "locl",
          "rlig",
          "liga",
          "clig",
          "calt",
          "rclt",
          "rvrn",
          "kern",
          "dist",
          "mark",
          "mkmk",
          "curs",
          "abvm",
          "blwm",
          // forms that scripts such as Arabic, Devanagari and Hangul need
          "isol",
          "init",
          "medi",
          "med2",
          "fina",
          "fin2",
          "fin3",
          "mset",
          "stch",
          "nukt",
          "akhn",
          "rphf",
          "rkrf",
          "pref",
          "blwf",
          "abvf",
          "half",
          "pstf",
          "vatu",
          "cjct",
          "cfar",
          "pres",
          "abvs",
          "blws",
          "psts",
          "haln",
          "ljmo",
          "vjmo",
          "tjmo",
          "ltra",
          "ltrm",
          "rtla",
          "rtlm",
          // East Asian punctuation, across and down
          "halt",
          "chws",
          "palt",
          "vert",
          "vrt2",
          "vhal",
          "vchw",
          // asked for by our own style sheets
          "tnum");

  private Features() {}

  static boolean isKept(String tag) {
    return KEPT.contains(tag);
  }
}
