package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A translation divided into the chapters of its original. An edition may divide a chapter, join
 * two, leave one out or add one; here every block of the translation comes into the chapter of the
 * block that it translates.
 *
 * @param chapters the texts with a counterpart: each has the id, kind and path of its original. A
 *     chapter whose title is not translated has the title of the original. A file that is a chapter
 *     as it is, is the same value
 * @param front the files of the translation before the first one with a counterpart
 * @param back the other files of the translation without a counterpart
 */
public record ChapterLayout(
    List<SectionText> chapters, List<SectionText> front, List<SectionText> back) {
  private static final int NONE = -1;
  private static final int LEVEL = 2;

  public ChapterLayout {
    chapters = List.copyOf(chapters);
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /**
   * Divides a translation.
   *
   * @param counterparts for each block of the translation, the file of the original that its
   *     counterpart is in, or -1; a title is counted as the first block of its file
   * @param titles for each file of the translation, the file of the original whose title its title
   *     translates, or -1
   */
  public static ChapterLayout of(
      List<SectionText> originals,
      List<SectionText> translations,
      int[] counterparts,
      int[] titles) {
    return new Builder(originals, translations, counterparts, titles).build();
  }

  private static int size(SectionText text) {
    return 1 + size(text.blocks());
  }

  private static int size(List<Block> blocks) {
    return (int) Block.stream(blocks, Block.Identified.class).count();
  }

  private static final class Builder {
    private final List<SectionText> translations;
    private final int[] counterparts;
    private final int[] titles;
    private final List<Draft> drafts = new ArrayList<>();

    /** Files with only a title, which belong to the next one. */
    private final List<SectionText> pending = new ArrayList<>();

    Builder(
        List<SectionText> originals,
        List<SectionText> translations,
        int[] counterparts,
        int[] titles) {
      this.translations = translations;
      this.counterparts = counterparts;
      this.titles = titles;
      Language language = (translations.isEmpty() ? originals : translations).get(0).language();
      originals.forEach(text -> drafts.add(new Draft(text, language)));
    }

    ChapterLayout build() {
      int first = 0;
      while (first < translations.size() && !isUsed(first)) {
        first++;
      }
      List<SectionText> back = new ArrayList<>();
      int chapter = NONE;
      for (int k = first; k < translations.size(); k++) {
        if (isUsed(k)) {
          chapter = add(k, chapter);
        } else if (translations.get(k).blocks().isEmpty() && k + 1 < translations.size()) {
          // the title of a part, which the original has above its first chapter
          pending.add(translations.get(k));
        } else {
          back.add(translations.get(k));
        }
      }
      return new ChapterLayout(
          drafts.stream().flatMap(draft -> draft.text().stream()).toList(),
          translations.subList(0, first),
          back);
    }

    private int start(int file) {
      return translations.subList(0, file).stream().mapToInt(ChapterLayout::size).sum();
    }

    /** Whether any block of a file has a counterpart. */
    private boolean isUsed(int file) {
      int start = start(file);
      for (int j = start; j < start + size(translations.get(file)); j++) {
        if (counterparts[j] != NONE) {
          return true;
        }
      }
      return false;
    }

    /**
     * Adds the blocks of a file to the chapters.
     *
     * @param before the chapter of the block before them
     * @return the chapter of the last of them
     */
    private int add(int file, int before) {
      SectionText text = translations.get(file);
      int at = start(file) + 1;
      int chapter = titles[file] == NONE ? before : Math.max(before, titles[file]);
      boolean isTitle = titles[file] == chapter && chapter != NONE;
      if (isTitle) {
        pending.forEach(part -> drafts.get(titles[file]).addTitle(part));
        drafts.get(chapter).addTitle(text);
      } else {
        int place = Math.max(0, chapter);
        pending.forEach(part -> drafts.get(place).addHeading(part));
      }
      pending.clear();
      boolean isOpen = !isTitle;
      for (Block block : text.blocks()) {
        int count = size(List.of(block));
        for (int j = at; j < at + count; j++) {
          if (counterparts[j] != NONE) {
            chapter = Math.max(chapter, counterparts[j]);
            break;
          }
        }
        chapter = Math.max(0, chapter);
        if (isOpen) {
          drafts.get(chapter).addHeading(text);
          isOpen = false;
        }
        drafts.get(chapter).add(block, text);
        at += count;
      }
      if (isOpen) {
        chapter = Math.max(0, chapter);
        drafts.get(chapter).addHeading(text);
      }
      return chapter;
    }
  }

  /** A chapter that is being filled. */
  private static final class Draft {
    private final SectionText original;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<NoteId, NoteId> ids = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<SectionText> sources = new LinkedHashSet<>();
    private Optional<Phrase> title = Optional.empty();
    private int headings;

    Draft(SectionText original, Language language) {
      this.original = original;
      this.language = language;
    }

    /** Adds a title, after those that the chapter has. */
    void addTitle(SectionText file) {
      sources.add(file);
      List<Inline> content = new ArrayList<>();
      title.ifPresent(
          first -> {
            content.addAll(first.content());
            boolean isClosed = first.plainText().strip().matches(".*[\\p{P}\\p{IsHan}]");
            content.add(new Inline.Text(isClosed ? " " : ". "));
          });
      content.addAll(moved(file.title(), file).content());
      title = Optional.of(new Phrase(file.language(), content));
    }

    /** Adds the title of a file that is not the title of this chapter. */
    void addHeading(SectionText file) {
      headings++;
      SegmentId id = new SegmentId(original.id() + "-h" + headings);
      add(new Block.Heading(LEVEL, new Segment(id, Bitext.of(file.title()), file.origin())), file);
    }

    /** Adds a block and the notes that it refers to. */
    void add(Block block, SectionText file) {
      sources.add(file);
      blocks.add(
          Block.map(
                  List.of(block),
                  it ->
                      Optional.of(
                          it.mapTexts(text -> Bitext.of(moved(text.text().original(), file)))))
              .get(0));
    }

    private Phrase moved(Phrase phrase, SectionText file) {
      return new Phrase(
          phrase.language(),
          Inline.map(
              phrase.content(),
              inline ->
                  Optional.of(
                      inline instanceof Inline.NoteRef ref
                          ? new Inline.NoteRef(moved(ref.note(), file))
                          : inline)));
    }

    /** The new id of a note, which is added at its first reference. */
    private NoteId moved(NoteId id, SectionText file) {
      NoteId known = ids.get(id);
      if (known != null) {
        return known;
      }
      Optional<Note> note = file.notes().stream().filter(it -> it.id().equals(id)).findFirst();
      if (note.isEmpty()) {
        return id;
      }
      NoteId own = new NoteId(original.id() + NoteId.LOCAL + (ids.size() + 1));
      ids.put(id, own);
      int place = notes.size();
      notes.add(note.get());
      List<Phrase> texts = note.get().original().stream().map(it -> moved(it, file)).toList();
      notes.set(place, new Note(own, texts, List.of(), note.get().origin()));
      return own;
    }

    /** The chapter; empty if nothing translates it. */
    Optional<SectionText> text() {
      if (title.isEmpty() && blocks.isEmpty()) {
        return Optional.empty();
      }
      SectionText source = sources.iterator().next();
      boolean isWhole =
          sources.size() == 1
              && source.path().equals(original.path())
              && title.isPresent()
              && headings == 0
              && blocks.size() == source.blocks().size();
      if (isWhole) {
        return Optional.of(source);
      }
      return Optional.of(
          new SectionText(
              original.id(),
              original.kind(),
              original.path(),
              language,
              title.orElse(original.title()),
              blocks,
              notes,
              original.origin()));
    }
  }
}
