package io.github.duizhao.collation;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.LineStart;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.model.WitnessText.Paragraphs;
import io.github.duizhao.text.Characters;
import io.github.duizhao.text.Sentences;
import java.util.Arrays;
import java.util.List;

/**
 * A witness as a sequence of units, its folded characters without white space, which are compared.
 * They are in the order of its file. Places are numbers of units, 0 to {@link #length}.
 */
final class WitnessUnits {
  private final Sigil sigil;
  private final Paragraphs paragraphs;
  private final List<Passage> passages;
  private char[] units = new char[1024];
  private int[] offsets = new int[1024];
  private final int[] firsts;
  private int length;

  WitnessUnits(WitnessText text) {
    sigil = text.sigil();
    paragraphs = text.paragraphs();
    passages = text.passages();
    firsts = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      firsts[i] = length;
      add(passages.get(i).text());
    }
    firsts[passages.size()] = length;
    units = Arrays.copyOf(units, length);
    offsets = Arrays.copyOf(offsets, length);
  }

  private void add(String text) {
    int size;
    for (int i = 0; i < text.length(); i += size) {
      int c = text.codePointAt(i);
      size = Character.charCount(c);
      String folded = Folding.fold(c);
      for (int j = 0; j < folded.length(); j++) {
        if (length == units.length) {
          units = Arrays.copyOf(units, length * 2);
          offsets = Arrays.copyOf(offsets, length * 2);
        }
        units[length] = folded.charAt(j);
        offsets[length++] = i;
      }
    }
  }

  Sigil sigil() {
    return sigil;
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  List<Passage> passages() {
    return passages;
  }

  int length() {
    return length;
  }

  /** All units; not to be changed. */
  char[] units() {
    return units;
  }

  /** A copy of the units in a range. */
  char[] units(Range range) {
    return Arrays.copyOfRange(units, range.from(), range.to());
  }

  /** The first unit of a passage. */
  int first(int passage) {
    return firsts[passage];
  }

  /** The index of the passage that contains a unit. */
  int passageAt(int unit) {
    int found = Arrays.binarySearch(firsts, unit);
    if (found < 0) {
      return -found - 2;
    }
    // passages without units share their first unit with the next
    while (firsts[found + 1] == unit) {
      found++;
    }
    return found;
  }

  boolean startsPassage(int unit) {
    return unit < length && firsts[passageAt(unit)] == unit;
  }

  /** The passage that contains a unit. */
  Passage passage(int unit) {
    return passages.get(passageAt(unit));
  }

  boolean startsHeading(int unit) {
    return startsPassage(unit) && passage(unit).isHeading();
  }

  /** Whether a passage begins there in the middle of a sentence that began in the one before. */
  boolean breaksSentence(int unit) {
    int passage = passageAt(unit);
    return passage > 0
        && firsts[passage] == unit
        && !passages.get(passage).isHeading()
        && !passages.get(passage - 1).isHeading()
        && !Sentences.isEnd(passages.get(passage - 1).text());
  }

  /** The line that contains a unit. */
  Origin origin(int unit) {
    return line(unit).origin();
  }

  boolean startsLine(int unit) {
    return line(unit).offset() == offsets[unit];
  }

  private LineStart line(int unit) {
    List<LineStart> lines = passage(unit).lines();
    int offset = offsets[unit];
    return lines.get(Range.partitionPoint(lines.size(), i -> lines.get(i).offset() <= offset) - 1);
  }

  /** The text from one unit up to another, with the white space between them. */
  String shown(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int unit = from; unit < to; ) {
      int passage = passageAt(unit);
      int end = Math.min(to, firsts[passage + 1]);
      append(text, passages.get(passage).text().substring(offsets[unit], endOf(end - 1)));
      unit = end;
    }
    return text.toString();
  }

  /** The text between a unit and the one before it: white space or nothing. */
  String gapBefore(int unit) {
    if (unit == 0 || unit >= length) {
      return "";
    }
    if (startsPassage(unit)) {
      return spaceBetween(shownAt(unit - 1), shownAt(unit));
    }
    int end = endOf(unit - 1);
    return end >= offsets[unit] ? "" : passage(unit).text().substring(end, offsets[unit]);
  }

  /** The code point from which a unit was folded. */
  int shownAt(int unit) {
    return passage(unit).text().codePointAt(offsets[unit]);
  }

  /** The offset after the character from which a unit was folded. */
  private int endOf(int unit) {
    String text = passage(unit).text();
    return offsets[unit] + Character.charCount(text.codePointAt(offsets[unit]));
  }

  /** Appends text from another place, after a space between Western words. */
  static void append(StringBuilder text, String more) {
    if (text.length() > 0 && !more.isEmpty()) {
      text.append(spaceBetween(text.codePointBefore(text.length()), more.codePointAt(0)));
    }
    text.append(more);
  }

  /** What separates two characters that become adjacent: a space or nothing. */
  static String spaceBetween(int before, int after) {
    boolean spaced =
        !Character.isWhitespace(before)
            && !Character.isWhitespace(after)
            && !Characters.absorbsSpace(before)
            && !Characters.absorbsSpace(after);
    return spaced ? " " : "";
  }
}
