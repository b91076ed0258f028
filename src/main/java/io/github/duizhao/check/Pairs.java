package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs in the files of two languages. Files pair by path, texts by id and kind, the
 * cells of a table by row and column; what stands in one language only is left out.
 */
public final class Pairs implements Block.Visitor<Void> {
  private final Map<Key, Pair.Text> texts = new LinkedHashMap<>();
  private final Language language;

  private Pairs(SectionText text) {
    language = text.language();
    put(text.id().value(), Pair.Kind.TITLE, text.origin(), text.title().content());
    text.blocks().forEach(block -> block.accept(this));
    text.notes().forEach(this::put);
  }

  /** What makes two texts a pair. */
  private record Key(String id, Pair.Kind kind, int row, int column) {}

  /** All pairs in the order of the originals; the texts may come in any order. */
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

  private void put(String id, Pair.Kind kind, Origin origin, List<Inline> content) {
    put(new Key(id, kind, 0, 0), origin, content);
  }

  private void put(Key key, Origin origin, List<Inline> content) {
    texts.putIfAbsent(key, new Pair.Text(language, origin, content));
  }

  private Void put(Segment segment, Pair.Kind kind) {
    put(segment.id().value(), kind, segment.origin(), segment.text().original().content());
    return null;
  }

  /** A note is one text, however many paragraphs it has. */
  private void put(Note note) {
    List<Inline> content = new ArrayList<>();
    for (Phrase paragraph : note.original()) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.addAll(paragraph.content());
    }
    put(note.id().value(), Pair.Kind.NOTE, note.origin(), content);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return put(paragraph.segment(), Pair.Kind.PARAGRAPH);
  }

  @Override
  public Void heading(Block.Heading heading) {
    return put(heading.segment(), Pair.Kind.HEADING);
  }

  @Override
  public Void verse(Block.Verse verse) {
    return put(verse.segment(), Pair.Kind.VERSE);
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return put(code.segment(), Pair.Kind.CODE);
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    quotation.blocks().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void itemList(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      put(item.segment(), Pair.Kind.ITEM);
      item.blocks().forEach(block -> block.accept(this));
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    put(table, 0, table.header());
    for (int i = 0; i < table.rows().size(); i++) {
      put(table, i + 1, table.rows().get(i));
    }
    return null;
  }

  private void put(Block.Table table, int row, Block.Row cells) {
    for (int column = 0; column < cells.cells().size(); column++) {
      put(
          new Key(table.id().value(), Pair.Kind.CELL, row, column),
          table.origin(),
          cells.cells().get(column).original().content());
    }
  }

  @Override
  public Void figure(Block.Figure figure) {
    Depiction picture = figure.original();
    String id = figure.id().value();
    put(id, Pair.Kind.ALTERNATIVE, figure.origin(), picture.alt().content());
    picture
        .caption()
        .ifPresent(caption -> put(id, Pair.Kind.CAPTION, figure.origin(), caption.content()));
    return null;
  }

  @Override
  public Void separator(Block.Separator separator) {
    return null;
  }
}
