package io.github.duizhao.render.epub;

import java.util.List;

/**
 * A note at the end of its page.
 *
 * @param texts its paragraphs, as XHTML
 * @param backlinks one for each call
 */
public record NoteText(String id, int number, String texts, List<Backlink> backlinks) {

  public NoteText {
    backlinks = List.copyOf(backlinks);
  }

  /** A way back to the text that calls the note. */
  public record Backlink(String href, EpubLabel label) {}
}
