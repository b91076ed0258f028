package io.github.duizhao.source;

import static io.github.duizhao.source.PageFurniture.Meaning.CONTINUED_FROM;
import static io.github.duizhao.source.PageFurniture.Meaning.CONTINUED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {
  private static final PageFurniture FROM = Texts.furniture("^（上接第.版）", CONTINUED_FROM);
  private static final PageFurniture ON = Texts.furniture("（下转第.版）$", CONTINUED_ON);
  private static final PageFurniture PAGE = Texts.furniture("^[0-9]{1,2}$");

  @Test
  void aNoteIsCutOffItsLine() {
    PageText page = remove(" （上接第二版）优先布局");
    assertThat(page.lines()).extracting(kept -> kept.line().text()).containsExactly("优先布局");
    assertThat(page.lines().get(0).notes()).containsExactly(CONTINUED_FROM);
    assertThat(page.dropped())
        .extracting(Object::toString)
        .containsExactly("page.txt:1: dropped \"（上接第二版）\" (^（上接第.版）)");
  }

  @Test
  void lineOfPageFurnitureIsRemoved() {
    PageText page = remove("甲\n 12 \n乙");
    assertThat(page.lines()).extracting(kept -> kept.line().text()).containsExactly("甲", "乙");
    assertThat(page.dropped()).hasSize(1);
  }

  @Test
  void noteOnItsOwnLineIsAboutTheLineNextToIt() {
    PageText page = remove("（上接第二版）\n\n甲\n\n（下转第四版）");
    assertThat(page.lines().get(1).notes()).containsExactlyInAnyOrder(CONTINUED_FROM, CONTINUED_ON);
  }

  @Test
  void oneLineMayHoldTwoKinds() {
    PageText page = remove("（上接第二版）甲（下转第四版）");
    assertThat(page.lines().get(0).line().text()).isEqualTo("甲");
    assertThat(page.dropped()).hasSize(2);
  }

  @Test
  void patternsWithoutAMatchAreReported() {
    assertThat(remove("甲").unused()).containsExactly(FROM, ON, PAGE);
    assertThat(remove("（上接第二版）甲\n3").unused()).containsExactly(ON);
  }

  @Test
  void aPatternThatMatchesNothingVisibleDropsNothing() {
    PageText page = PageText.of(Texts.source("甲"), List.of(Texts.furniture("x*")));
    assertThat(page.dropped()).isEmpty();
    assertThat(page.unused()).hasSize(1);
  }

  private static PageText remove(String text) {
    return PageText.of(Texts.source(text), List.of(FROM, ON, PAGE));
  }
}
