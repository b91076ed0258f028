package io.github.duizhao.publication;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Division;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a book once and collects its pages, addresses and contents. */
final class Publisher {
  private final Book book;
  private final Edition edition;
  private final Sides sides;
  private final Map<SectionId, Section> shown = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Address> addresses = new HashMap<>();
  private final List<Entry> contents = new ArrayList<>();

  Publisher(Book book, Edition edition, MissingTranslation missing) {
    this.book = book;
    this.edition = edition;
    this.sides = new Sides(edition, book.metadata().languages(), missing);
  }

  Publication whole() {
    book.frontMatter().forEach(this::matter);
    for (Division division : book.body()) {
      if (isShown(division)) {
        contents.add(entry(division, List.of()));
      }
    }
    book.backMatter().forEach(this::matter);
    return publication(Optional.empty());
  }

  Publication chapter(Division chapter) {
    if (isShown(chapter)) {
      contents.add(entry(chapter, List.of()));
    }
    return publication(Optional.of(chapter));
  }

  private Publication publication(Optional<Division> scope) {
    return new Publication(book, edition, sides, scope, pages, addresses, contents);
  }

  private void matter(Section section) {
    if (section.languages().stream().anyMatch(edition.languages()::contains)) {
      addPage(section, List.of());
      contents.add(new Entry(section, address(section), List.of()));
    }
  }

  private Entry entry(Division division, List<Section> parents) {
    addPage(division.opening(), parents);
    List<Section> inner = new ArrayList<>(parents);
    inner.add(division.opening());
    List<Entry> children = new ArrayList<>();
    division.children().stream()
        .filter(this::isShown)
        .forEach(child -> children.add(entry(child, inner)));
    return new Entry(division.opening(), address(division.opening()), children);
  }

  private void addPage(Section original, List<Section> parents) {
    Section section = shown(original);
    addresses.put(section.id().value(), address(section));
    Block.stream(section.blocks(), Block.Identified.class)
        .map(block -> block.id().value())
        .forEach(id -> addresses.put(id, new Address(section.path(), id)));
    pages.add(new Page(section, parents, notes(section), remarks(section)));
  }

  /** The notes that the shown texts of a section refer to, in the order of the references. */
  private List<Note> notes(Section section) {
    return section.texts().stream()
        .flatMap(text -> sides.of(text.text()).stream())
        .flatMap(side -> Inline.stream(side.phrase().content(), Inline.NoteRef.class))
        .map(Inline.NoteRef::note)
        .distinct()
        .flatMap(id -> section.notes().stream().filter(note -> note.id().equals(id)))
        .toList();
  }

  /** Only the original's text has marks. */
  private List<LetteredRemark> remarks(Section section) {
    Language original = book.metadata().languages().original();
    return edition.languages().contains(original)
        ? Remarks.of(section, original).list()
        : List.of();
  }

  /** The section with the blocks that this edition shows. */
  private Section shown(Section section) {
    return shown.computeIfAbsent(
        section.id(),
        id ->
            section.withBlocks(
                Block.map(section.blocks(), block -> Optional.of(block).filter(this::isShown))));
  }

  private boolean isShown(Block block) {
    return block instanceof Block.Separator
        || hasShownText(block)
        || block.children().stream().anyMatch(this::isShown);
  }

  /** Whether this edition shows the block's text: the header of a table, a picture's alt text. */
  private boolean hasShownText(Block block) {
    return block.texts().stream()
        .filter(text -> text.row() == 0 && text.kind() != TextKind.CAPTION)
        .anyMatch(text -> !sides.of(text.text()).isEmpty());
  }

  /** Whether this edition shows anything of a division: a heading or a block. */
  private boolean isShown(Division division) {
    return isShown(division.opening()) || division.children().stream().anyMatch(this::isShown);
  }

  private boolean isShown(Section section) {
    return !sides.of(section.title()).isEmpty() || !shown(section).blocks().isEmpty();
  }

  private static Address address(Section section) {
    return new Address(section.path(), section.id().value());
  }
}
