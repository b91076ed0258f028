package io.github.duizhao.document;

import java.util.List;

/**
 * A text that was read from a file.
 *
 * @param chapters in reading order
 * @param pictures the pictures that the chapters show
 * @param dropped what was left out: every character of the file's text is either in a chapter or
 *     counted here
 */
public record TextDocument(
    DocumentInfo info, List<Chapter> chapters, List<PictureFile> pictures, List<Dropped> dropped) {
  public TextDocument {
    chapters = List.copyOf(chapters);
    pictures = List.copyOf(pictures);
    dropped = List.copyOf(dropped);
  }

  /**
   * A picture.
   *
   * @param name a file name that is unique in the document, in lower-case letters, digits, hyphens
   *     and a dot; the chapters refer to it as {@code pictures/NAME}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record PictureFile(String name, byte[] content) {}

  /**
   * Text that is not part of the book, such as a license page or a table of contents.
   *
   * @param what it is, for example {@code Project Gutenberg license}
   * @param place the file in an archive, or the line of a file, for people
   * @param characters how many characters it has, without white space
   */
  public record Dropped(String what, String place, long characters) {}
}
