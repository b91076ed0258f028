package io.github.duizhao.document;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a text in one HTML file. */
final class HtmlReader {
  private static final String FILE = "text.html";

  private static final String BESIDE =
      "nav, header nav, aside[role=complementary], [role=navigation], [role=banner],"
          + " [role=contentinfo], form, button, iframe, .toc, #toc, .pg-boilerplate, #pg-header,"
          + " #pg-footer";

  private HtmlReader() {}

  /** Reads a file. Its pictures are those below its own folder. */
  static TextDocument read(Path file, Language language, Origin origin) throws IOException {
    Document document;
    try (var in = Files.newInputStream(file)) {
      document = Jsoup.parse(in, null, "");
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Pictures pictures = new Pictures(path -> picture(folder, path));
    List<TextDocument.Dropped> dropped = new ArrayList<>();
    Element main = document.body();
    Element article = document.selectFirst("main, [role=main], article");
    boolean isMost =
        article != null && 2 * HtmlNotes.count(article.text()) > HtmlNotes.count(main.text());
    if (article != null && isMost && document.select("article").size() < 2) {
      long rest = HtmlNotes.count(main.text()) - HtmlNotes.count(article.text());
      addDropped(dropped, "text beside the article", origin, rest);
      main = article;
    }
    for (Element part : main.select(BESIDE)) {
      addDropped(dropped, "navigation and the like", origin, HtmlNotes.count(part.text()));
      part.remove();
    }
    DocumentInfo info = info(document);
    return document(main, info, pictures, dropped, language, origin);
  }

  private static Optional<byte[]> picture(Path folder, String path) {
    try {
      Path file = folder.resolve(path).normalize();
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void addDropped(
      List<TextDocument.Dropped> dropped, String what, Origin origin, long characters) {
    if (characters > 0) {
      dropped.add(new TextDocument.Dropped(what, origin.path(), characters));
    }
  }

  private static DocumentInfo info(Document document) {
    Optional<Language> tag =
        Optional.of(document.select("html").attr("lang").strip())
            .filter(it -> !it.isEmpty() && Language.isWellFormed(it))
            .map(Language::new);
    Optional<String> title =
        Optional.of(HtmlConverter.clean(document.title()).strip()).filter(it -> !it.isEmpty());
    String author = document.select("meta[name=author], meta[name=dc.creator]").attr("content");
    List<String> authors = author.isBlank() ? List.of() : List.of(author.strip());
    return new DocumentInfo(
        title, authors, List.of(), tag, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The document in an element. */
  static TextDocument document(
      Element main,
      DocumentInfo info,
      Pictures pictures,
      List<TextDocument.Dropped> before,
      Language language,
      Origin origin) {
    List<TextDocument.Dropped> dropped = new ArrayList<>(before);
    Map<String, Element> files = new LinkedHashMap<>();
    files.put(FILE, main);
    HtmlNotes notes = new HtmlNotes(files);
    Map<String, Element> bodies = notes.extract();
    addDropped(dropped, "note numbers and links back", origin, notes.dropped());
    HtmlConverter converter =
        new HtmlConverter(
            language, origin, source -> pictures.target("", source), href -> link(href));
    Map<String, List<Phrase>> texts = new HashMap<>();
    bodies.forEach((name, body) -> texts.put(name, paragraphs(converter, body, language)));
    ChapterBuilder builder = new ChapterBuilder(language, origin, texts);
    builder.add(FILE, converter.convert(main));
    List<Chapter> chapters = builder.build(List.of(), info.title());
    dropped.addAll(builder.dropped());
    dropped.addAll(pictures.dropped());
    return new TextDocument(info, chapters, pictures.files(), dropped);
  }

  private static Optional<String> link(String href) {
    String target = href.strip();
    if (target.matches("(?i)(https?|mailto):[^\\s<>\"{}|\\\\^`]+")) {
      return Optional.of(target);
    }
    return target.startsWith("#") && target.length() > 1
        ? Optional.of(ChapterBuilder.INSIDE + FILE + "#" + Paths.decoded(target.substring(1)))
        : Optional.empty();
  }

  private static List<Phrase> paragraphs(HtmlConverter converter, Element note, Language language) {
    List<Phrase> paragraphs = new ArrayList<>();
    for (HtmlConverter.Piece piece : converter.convert(note)) {
      Block.texts(List.of(piece.block()))
          .map(text -> text.content())
          .filter(content -> !content.isEmpty())
          .forEach(content -> paragraphs.add(new Phrase(language, flat(content))));
    }
    return paragraphs;
  }

  /** The text of a note in one line, without references to other notes. */
  private static List<Inline> flat(List<Inline> content) {
    return Inline.map(
        content,
        it ->
            it instanceof Inline.NoteRef
                ? Optional.empty()
                : Optional.of(it instanceof Inline.LineBreak ? new Inline.Text(" ") : it));
  }
}
