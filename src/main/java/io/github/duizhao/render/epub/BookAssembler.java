package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.PictureBytes;
import io.github.duizhao.render.RenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Puts a publication together as a book of epub4j's: its files, their order, its contents. A file's
 * text is made when it is asked for.
 */
final class BookAssembler {
  private static final MediaType PLAIN_TEXT = new MediaType("text/plain", ".txt");

  private final Publication publication;
  private final RenderContext context;
  private final EpubLabels labels;
  private final Book book = new Book();

  BookAssembler(Publication publication, RenderContext context) {
    this.publication = publication;
    this.context = context;
    this.labels = new EpubLabels(publication, context.words());
  }

  Book assemble(EpubFonts fonts) {
    String style = context.theme().text("epub/book.css");
    if (fonts == EpubFonts.SUBSET) {
      BookFonts carried = BookFonts.of(publication, context);
      String form = context.subsets().format().word();
      MediaType type = new MediaType("font/" + form, "." + form);
      carried.files().forEach((name, font) -> add(name, type, font));
      carried.licences().forEach((name, text) -> add(name, PLAIN_TEXT, text));
      add(FileNames.STYLE, MediaTypes.CSS, () -> style + carried.css());
    } else {
      add(FileNames.STYLE, MediaTypes.CSS, () -> style);
    }
    book.setCoverImage(cover());
    page(FileNames.COVER, "cover", () -> CoverPage.of(publication, labels));
    page(
        FileNames.TITLE_PAGE,
        "title-page",
        () -> TitlePage.of(publication, context.words(), labels));
    page(FileNames.IMPRINT, "imprint", () -> Imprint.of(publication, context.words(), labels));
    page(FileNames.CONTENTS, "contents", () -> ContentsPage.of(publication, labels));
    for (Page page : publication.pages()) {
      page(
          FileNames.ofPage(page.path()),
          "text",
          () -> EpubTextPage.of(publication, page, context.words()));
    }
    publication.pictures().forEach(this::picture);
    book.getTableOfContents().setTocReferences(references(ContentsLine.of(publication, labels)));
    book.setNcxResource(add(FileNames.NCX, MediaTypes.NCX, this::ncx));
    return book;
  }

  private List<TOCReference> references(List<ContentsLine> lines) {
    return lines.stream()
        .map(
            line ->
                new TOCReference(
                    EpubLabels.line(line.labels()),
                    book.getResources().getByHref(line.href()),
                    "",
                    references(line.children())))
        .toList();
  }

  private String ncx() {
    Ncx ncx =
        Ncx.of(
            book.getTableOfContents().getTocReferences(),
            publication.edition().mainLanguage().tag(),
            Identifier.of(publication),
            EpubLabels.line(labels.of(publication.book().metadata().title())));
    return context.templates().fill("epub/ncx.ftlx", ncx);
  }

  private Resource cover() {
    BufferedImage image =
        CoverImage.draw(publication, context.words(), CoverFonts.of(context.fonts()));
    return add(FileNames.COVER_IMAGE, MediaTypes.PNG, PngImage.bytes(image));
  }

  private Resource add(String name, MediaType type, byte[] bytes) {
    return book.getResources().add(new Resource(FileNames.id(name), bytes, name, type));
  }

  private void picture(Picture picture) {
    String name = FileNames.ofPicture(picture);
    Resource resource =
        new LazyResource(href -> new ByteArrayInputStream(PictureBytes.of(picture)), name);
    resource.setId(FileNames.id(name));
    resource.setMediaType(
        new MediaType(picture.type().mediaType(), "." + picture.type().extension()));
    book.getResources().add(resource);
  }

  private void page(String name, String template, Supplier<Object> model) {
    Resource page =
        add(
            name,
            MediaTypes.XHTML,
            () -> context.templates().fillXml("epub/" + template + ".ftlx", model.get()));
    book.getSpine().addSpineReference(new SpineReference(page));
  }

  private Resource add(String name, MediaType type, Supplier<String> text) {
    Resource resource =
        new LazyResource(
            href -> new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8)), name);
    resource.setId(FileNames.id(name));
    resource.setMediaType(type);
    return book.getResources().add(resource);
  }
}
