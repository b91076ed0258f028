package io.github.duizhao.render.site;

import io.github.duizhao.app.FirstBook;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Renders the web page of the section with the most blocks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {
  private final RenderContext context = FirstBook.context();
  private final Publication publication = FirstBook.bilingual(FirstBook.read());
  private final int longest = longest();
  private final TextPages pages = pages();

  private int longest() {
    List<Page> all = publication.pages();
    return IntStream.range(0, all.size())
        .reduce(0, (a, b) -> blocks(all.get(a)) >= blocks(all.get(b)) ? a : b);
  }

  private static int blocks(Page page) {
    return page.section().blocks().size();
  }

  private TextPages pages() {
    TextLabels labels = new TextLabels(publication, context.words());
    Frames frames = new Frames(publication, labels, new Siblings(List.of(publication)));
    FileLinks files = new FileLinks(publication, labels, List.of(), context.output());
    return new TextPages(publication, context.words(), labels, frames, files);
  }

  /** Only the text. */
  @Benchmark
  public String blocks() {
    Page page = publication.pages().get(longest);
    SiteMedium medium =
        new SiteMedium(
            publication.edition(),
            SitePaths.file(publication.edition(), page.path()),
            context.words());
    return new PageRenderer(publication, page, medium, context.words(), 1).blocks();
  }

  /** The whole page. */
  @Benchmark
  public String page() {
    return context.templates().fill("site/page.ftlh", pages.page(longest));
  }
}
