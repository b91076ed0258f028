package io.github.duizhao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.duizhao.validator.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the measures themselves: each finds the fault in a page that was made worse. */
@ExtendWith(InBrowser.class)
class ProbeIT {
  private static final String WORSE =
      """
      main { width: 2000px }
      .caption, .pair p { color: #bbb !important }
      .pair { align-items: end !important }
      .menu > summary { width: 12px; height: 12px }
      :lang(zh) { line-break: anywhere !important; font-family: monospace !important }
      """;

  @Test
  void everyMeasureDetectsAFault(Library library) {
    try (Page page = library.page("outline/chapter-05/section-02.html")) {
      assertThat(Probe.overflow(page)).isEmpty();
      page.addStyleTag(new Page.AddStyleTagOptions().setContent(WORSE));
      assertThat(Axe.violations(page)).anyMatch(fault -> fault.startsWith("color-contrast at"));
      assertThat(Probe.overflow(page)).isNotEmpty();
      assertThat(Probe.smallTargets(page)).anyMatch(target -> target.startsWith("summary"));
      assertThat(Probe.unevenPairs(page)).anyMatch(pair -> pair.startsWith("c5-2-p1: "));
      assertThat(Probe.lines(page, ".pair p:lang(zh)"))
          .anyMatch(text -> ChineseLines.FAULT.matcher(text).find());
    }
  }
}
