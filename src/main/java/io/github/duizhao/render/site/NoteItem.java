package io.github.duizhao.render.site;

import java.util.List;

/**
 * A note in the list at a page's end.
 *
 * @param number as readers see it
 * @param texts its paragraphs as XHTML
 * @param calls where the text calls it
 */
public record NoteItem(String id, int number, String texts, List<Back> calls) {

  public NoteItem {
    calls = List.copyOf(calls);
  }

  /**
   * The way back to the text.
   *
   * @param side of the pair that calls, {@code original} or {@code translation}
   * @param name what it does, in its own language
   */
  public record Back(String href, String lang, String side, String name) {}
}
