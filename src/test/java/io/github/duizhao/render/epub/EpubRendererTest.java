package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.build.SampleBooks;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubRendererTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void epubCheckHasNothingToSay(String edition) {
    assertThat(EpubCheckReport.of(render(SampleBooks.tiny(), edition))).isEmpty();
  }

  private Path render(Book book, String name) {
    Edition edition =
        Edition.all(book.metadata().languages()).stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    Publication publication = Publication.of(book, edition, MissingTranslation.SOURCE);
    new EpubRenderer().render(publication, RenderContext.of(folder, new Theme(Optional.empty())));
    return folder.resolve("downloads/" + book.id() + "-" + name + ".epub");
  }
}
