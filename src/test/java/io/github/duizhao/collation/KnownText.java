package io.github.duizhao.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text without copying mistakes: headings and whole paragraphs. */
record KnownText(List<Item> items) {
  private static final String[] VERBS = {
    "推动", "加强", "完善", "建立健全", "支持", "鼓励", "探索", "深化", "统筹", "优化", "实施", "提升"
  };
  private static final String[] SCOPES = {
    "长三角", "区域", "跨区域", "沿江沿海", "重点领域", "上海", "苏北", "省际毗邻地区", "城市群", "示范区", "都市圈", "农村"
  };
  private static final String[] THINGS = {
    "基础设施", "生态环境", "科技创新", "公共服务", "轨道交通", "数据资源", "产业体系", "人才队伍", "市场", "信用体系", "水源地", "港口航道"
  };
  private static final String[] ENDS = {
    "协同发展", "共建共享", "互联互通", "一体化", "联防联控", "标准统一", "合作机制", "规划对接", "服务水平", "管理制度", "试点", "建设"
  };
  private static final String[] STOCK = {
    "坚持以人民为中心的发展思想", "发挥市场在资源配置中的决定性作用", "加快建设现代化经济体系", "到2025年取得实质性进展"
  };
  private static final String[] SUBJECTS = {
    "the river", "a boatman", "every harbour", "the old ferry", "this quiet village", "her brother",
    "the keeper of the lock", "no merchant", "the council", "winter", "an engineer", "the map"
  };
  private static final String[] ACTIONS = {
    "carried",
    "remembered",
    "would not leave",
    "brought back",
    "counted",
    "mended",
    "followed",
    "sold",
    "had forgotten",
    "watched over",
    "drew",
    "opened"
  };
  private static final String[] OBJECTS = {
    "the lower town", "two hundred barges", "the bridge of stone", "its own shadow", "the letters",
    "grain from the north", "a dozen lamps", "the road to the sea", "what was lost", "the tide",
    "an unfinished wall", "the names of the drowned"
  };

  KnownText {
    items = List.copyOf(items);
  }

  /** A heading or a paragraph. */
  record Item(boolean heading, String text) {
    Item with(String other) {
      return new Item(heading, other);
    }

    @Override
    public String toString() {
      return (heading ? "# " : "") + text;
    }
  }

  static KnownText chinese(Random random) {
    boolean heads = random.nextBoolean();
    List<Item> items = new ArrayList<>();
    int chapters = 3 + random.nextInt(2);
    for (int chapter = 1; chapter <= chapters; chapter++) {
      items.add(new Item(true, "第" + "一二三四".charAt(chapter - 1) + "章 " + title(random)));
      int sections = 2 + random.nextInt(2);
      for (int section = 1; section <= sections; section++) {
        items.add(new Item(true, "第" + "一二三".charAt(section - 1) + "节 " + title(random)));
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
          StringBuilder text = new StringBuilder(heads ? title(random) + "。" : "");
          for (int sentences = 3 + random.nextInt(4); sentences > 0; sentences--) {
            for (int clauses = 1 + random.nextInt(4); clauses > 0; clauses--) {
              text.append(clause(random)).append(clauses > 1 ? "，" : "。");
            }
          }
          items.add(new Item(false, text.toString()));
        }
      }
    }
    return new KnownText(items);
  }

  static KnownText western(Random random) {
    List<Item> items = new ArrayList<>();
    for (int chapter = 1; chapter <= 4; chapter++) {
      items.add(new Item(true, "Chapter " + chapter + ". " + capital(pick(random, OBJECTS))));
      for (int left = 3 + random.nextInt(3); left > 0; left--) {
        StringBuilder text = new StringBuilder();
        for (int sentences = 3 + random.nextInt(5); sentences > 0; sentences--) {
          StringBuilder sentence = new StringBuilder(western(random, SUBJECTS));
          for (int clauses = random.nextInt(3); clauses > 0; clauses--) {
            sentence.append(", and ").append(western(random, SUBJECTS));
          }
          text.append(text.isEmpty() ? "" : " ").append(capital(sentence.toString())).append('.');
        }
        items.add(new Item(false, text.toString()));
      }
    }
    return new KnownText(items);
  }

  /** The same text without white space and with normalized punctuation, item by item. */
  static List<String> folded(List<Item> items) {
    return items.stream().map(item -> folded(item.toString())).toList();
  }

  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints().forEach(c -> folded.append(Folding.fold(c)));
    return folded.toString();
  }

  private static String title(Random random) {
    return pick(random, VERBS) + pick(random, THINGS) + pick(random, ENDS);
  }

  private static String clause(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> pick(random, STOCK);
      case 1 -> pick(random, VERBS) + "“" + pick(random, THINGS) + "”" + pick(random, ENDS);
      case 2 -> pick(random, VERBS) + pick(random, THINGS) + "——" + title(random);
      case 3 ->
          pick(random, VERBS)
              + pick(random, SCOPES)
              + pick(random, THINGS)
              + "、"
              + pick(random, THINGS)
              + pick(random, ENDS);
      default ->
          pick(random, VERBS) + pick(random, SCOPES) + pick(random, THINGS) + pick(random, ENDS);
    };
  }

  private static String western(Random random, String[] subjects) {
    return pick(random, subjects) + " " + pick(random, ACTIONS) + " " + pick(random, OBJECTS);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
