package io.github.duizhao.document;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zwobble.mammoth.DocumentConverter;

/** Reads a Word document. */
final class DocxReader {
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='Subtitle'] => p.subtitle:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      """;

  private DocxReader() {}

  static TextDocument read(Path file, ZipContent zip, Language language, Origin origin)
      throws ZipContent.BrokenException {
    Map<String, byte[]> images = new HashMap<>();
    String html;
    try {
      html =
          new DocumentConverter()
              .addStyleMap(STYLES)
              .imageConverter(
                  image -> {
                    String name = "image-" + (images.size() + 1);
                    try (var in = image.getInputStream()) {
                      images.put(name, in.readAllBytes());
                    }
                    Map<String, String> attributes = new HashMap<>();
                    attributes.put("src", name);
                    return attributes;
                  })
              .convertToHtml(file.toFile())
              .getValue();
    } catch (IOException | RuntimeException e) {
      throw new ZipContent.BrokenException("the Word document is damaged: " + e.getMessage());
    }
    Document document = Jsoup.parse(html);
    List<TextDocument.Dropped> dropped = new ArrayList<>();
    Pictures pictures = new Pictures(path -> Optional.ofNullable(images.get(path)));
    DocumentInfo info = info(zip, document);
    document
        .select("h1.title")
        .forEach(
            title -> {
              dropped.add(
                  new TextDocument.Dropped(
                      "title page", origin.path(), HtmlNotes.count(title.text())));
              title.remove();
            });
    return HtmlReader.document(document.body(), info, pictures, dropped, language, origin);
  }

  private static DocumentInfo info(ZipContent zip, Document document) {
    Optional<Element> core =
        zip.get("docProps/core.xml")
            .map(
                bytes ->
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
    Optional<String> title =
        Optional.of(document.select("h1.title").text())
            .filter(text -> !text.isBlank())
            .or(() -> core.flatMap(xml -> text(xml, "dc:title")));
    Optional<String> author = core.flatMap(xml -> text(xml, "dc:creator"));
    Optional<Language> language =
        core.flatMap(xml -> text(xml, "dc:language"))
            .filter(Language::isWellFormed)
            .map(Language::new);
    return new DocumentInfo(
        title,
        author.stream().toList(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> text(Element xml, String name) {
    for (Element element : xml.getAllElements()) {
      if (element.normalName().equals(name) && !element.text().isBlank()) {
        return Optional.of(HtmlConverter.clean(element.text()).strip());
      }
    }
    return Optional.empty();
  }
}
