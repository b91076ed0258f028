package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.PictureBytes;
import io.github.duizhao.render.RenderContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Assembles a publication as an epub4j {@link Book}: its files and their reading order. Each file
 * is rendered only when the package is written.
 */
final class BookAssembler {
  private static final MediaType PLAIN_TEXT = new MediaType("text/plain", ".txt");

  private final Publication publication;
  private final RenderContext context;
  private final TextLabels labels;
  private final Book book = new Book();

  BookAssembler(Publication publication, TextLabels labels, RenderContext context) {
    this.publication = publication;
    this.labels = labels;
    this.context = context;
  }

  Book assemble(EpubFonts fonts) {
    String style = context.theme().text("epub/book.css");
    if (fonts == EpubFonts.SUBSET) {
      BookFonts embedded = BookFonts.of(publication, context);
      String format = context.subsets().format().word();
      MediaType type = new MediaType("font/" + format, "." + format);
      embedded.files().forEach((name, font) -> add(name, type, () -> font));
      embedded.licenses().forEach((name, text) -> add(name, PLAIN_TEXT, () -> text));
      addText(FileNames.STYLE, MediaTypes.CSS, () -> style + embedded.css());
    } else {
      addText(FileNames.STYLE, MediaTypes.CSS, () -> style);
    }
    byte[] cover = CoverImage.png(publication, labels, context);
    book.setCoverImage(add(FileNames.COVER_IMAGE, MediaTypes.PNG, () -> cover));
    FrontMatter front = new FrontMatter(publication, context.words(), labels);
    addPage(FileNames.COVER, "cover", front::cover);
    addPage(FileNames.TITLE_PAGE, "title-page", front::titlePage);
    addPage(FileNames.IMPRINT, "imprint", front::imprint);
    addPage(FileNames.CONTENTS, "contents", front::contents);
    for (Page page : publication.pages()) {
      addPage(
          FileNames.ofPage(page.path()),
          "text",
          () -> EpubTextPage.of(publication, page, context.words(), labels));
    }
    publication.pictures().forEach(this::addPicture);
    book.setNcxResource(addText(FileNames.NCX, MediaTypes.NCX, () -> ncx(front)));
    return book;
  }

  private String ncx(FrontMatter front) {
    Ncx ncx =
        Ncx.of(
            front.lines(),
            publication.edition().mainLanguage().tag(),
            PackageMetadata.identifier(publication),
            TextLabels.line(labels.localized(publication.book().metadata().title())));
    return context.templates().fill("epub/ncx.ftlx", ncx);
  }

  private void addPicture(Picture picture) {
    MediaType type = new MediaType(picture.type().mediaType(), "." + picture.type().extension());
    add(FileNames.ofPicture(picture), type, () -> PictureBytes.of(picture));
  }

  private void addPage(String name, String template, Supplier<Object> model) {
    String path = "epub/" + template + ".ftlx";
    Resource page =
        addText(name, MediaTypes.XHTML, () -> context.templates().fillXml(path, model.get()));
    book.getSpine().addSpineReference(new SpineReference(page));
  }

  private Resource addText(String name, MediaType type, Supplier<String> text) {
    return add(name, type, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private Resource add(String name, MediaType type, Supplier<byte[]> bytes) {
    Resource resource = new LazyResource(href -> new ByteArrayInputStream(bytes.get()), name);
    resource.setId(FileNames.id(name));
    resource.setMediaType(type);
    return book.getResources().add(resource);
  }
}
