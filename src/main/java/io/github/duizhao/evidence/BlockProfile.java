package io.github.duizhao.evidence;

import io.github.duizhao.model.Block;
import java.util.Map;
import java.util.Set;

/**
 * What can be compared of a block and a block in another language.
 *
 * @param kind the kind of block, without details such as the level of a heading
 * @param form the kind of block with all details and where it is nested
 * @param length the length of its text, in narrow characters; at least 1
 * @param marks the marks that its text has
 * @param clues the words of the text that the other language may share, by their kind
 */
@SuppressWarnings("EnumOrdinal") // bits for the innermost loop; they never leave the program
record BlockProfile(
    Block.Identified block,
    Kind kind,
    String form,
    double length,
    Set<Mark> marks,
    Map<ClueKind, Set<String>> clues) {

  /** The form of the title of a file. */
  static final String TITLE = "title";

  /** Whether it is the title of a file. */
  boolean isTitle() {
    return form.equals(TITLE);
  }

  /** Its words of one kind. */
  Set<String> clues(ClueKind clue) {
    return clues.getOrDefault(clue, Set.of());
  }

  /** Its marks, each as the bit of its ordinal. */
  int markBits() {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return bits;
  }

  /** The kinds of blocks that are never a translation of another kind. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    VERSE,
    CODE,
    TABLE,
    PICTURE;

    /** Whether it is text that can also be written as another kind of text. */
    boolean isText() {
      return this == PARAGRAPH || this == HEADING || this == ITEM || this == VERSE;
    }
  }

  /** A property of a text that translators usually keep. */
  enum Mark {
    QUESTION,
    EXCLAMATION,
    COLON_AT_END,
    SEMICOLON,
    QUOTATION,
    BRACKETS,
    DASH,
    ELLIPSIS,
    STRONG_START,
    EMPHASIS,
    LINK,
    SEVERAL_SENTENCES
  }

  /** A kind of words that the languages may share. */
  enum ClueKind {
    /** The value of a number, in figures or words. */
    NUMBER(0.85),
    /** A term of the glossary, by the line of the glossary. */
    TERM(0.8),
    /** A word in the letters of the other language, or the start of a word if both share them. */
    WORD(0.6),
    /** A common word, by its meaning. */
    MEANING(0.5),
    /** Code, the address of a link, the file of a picture, the label of a note. */
    SIGN(0.9);

    private final double kept;

    ClueKind(double kept) {
      this.kept = kept;
    }

    /** The share of such words that a translation usually keeps. */
    double kept() {
      return kept;
    }
  }
}
