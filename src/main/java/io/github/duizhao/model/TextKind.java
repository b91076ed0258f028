package io.github.duizhao.model;

/** What a text is in its section. */
public enum TextKind {
  /** The section's own heading. */
  TITLE,
  /** A heading inside the section. */
  HEADING,
  PARAGRAPH,
  /** The text of a list item, without the blocks nested in it. */
  ITEM,
  /** A cell of a table. */
  CELL,
  /** The line under a picture. */
  CAPTION,
  /** The alternative text of a picture, which is read aloud but not shown. */
  ALTERNATIVE,
  VERSE,
  CODE,
  /** One paragraph of a footnote. */
  NOTE
}
