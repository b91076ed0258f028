package io.github.duizhao.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands around numbers in Chinese and Japanese, and what only looks like one. */
final class HanWords {
  private static final int LONGEST = 3;

  /** What is counted: after one of these even a single 三 is a number. */
  private static final Set<String> MEASURES =
      words(
          "个 個 项 項 条 條 座 家 名 位 种 種 类 類 年 月 天 小时 小時 分钟 分鐘 次 倍 批 期 届 屆 级 級"
              + " 所 份 件 张 張 只 隻 部 本 篇 章 节 節 款 场 場 轮 輪 层 層 套 组 組 代 岁 歲 公里 千米"
              + " 米 亩 畝 公顷 公頃 吨 噸 公斤 千克 斤 周 週 星期 季度 世纪 世紀 阶段 階段 方面 大 号 號 日"
              + " 辆 輛 艘 架 幅 颗 顆 棵 株 遍 趟 昼夜 点钟 點鐘 か所 カ所 ヶ所 か国 カ国 ヶ国 か月 カ月"
              + " ヶ月 時間 割 番 平方米 平方公里 立方米 万 亿 千瓦 兆瓦 千伏 美元 英里 ％ %");

  /** What is counted in tens and hundreds; after a single numeral these are more often names. */
  private static final Set<String> LARGE_MEASURES =
      words(
          "元 人 名 里 国 國 省 市 县 縣 州 村 户 戶 口 台 臺 匹 顷 頃 尺 丈 寸 字 分 度 强 強 多 余 餘 来"
              + " 來 以 左 英 日 港 车 車 卷 册 冊 回 秒 瓦 伏 毫 厘 步 句 首 支 枝 头 頭 円 年代 歳 枚 台"
              + " 箇 軒 杯 通 キロ メートル トン パーセント");

  /** Where what is named after a number makes it a name. */
  private static final List<String> NOT_MEASURES =
      List.of(
          "大洲 大湖 大连 大山人 大处 大處 大于 大於 大家 位一体 位一體 家渠 家村 家店 家子 条石 棵松 本木 部曲 周围 周圍 周边 次元 次要 年级组 代史 天井 级风 号文 日月"
              .split(" ", -1));

  /** Names and idioms with numerals that would be read as amounts. */
  private static final List<String> NAMES =
      List.of(
          ("十三陵 三百六十行 一千零一夜 天方夜谭 三七二十一 八九不离十 二百五十步 五十步笑百步 十万八千里"
                  + " 十万火急 十万大山 三十而立 四十不惑 不惑之年 十三经 二十八宿 三十三天 百分百 千分尺"
                  + " 万分感谢 十全十美 六十四卦 一百八十度 三百六十度 三位一体 五位一体 三个代表 三天两头"
                  + " 三年五载 两次三番 三代半 三家村 五大三粗 落九天 上九天 九天之 九天揽月 十一黄金周 十一长假 十一假期 十一国庆"
                  + " 二次元 二次创业 两个凡是 两回事 一五一十 四周年 六本木 五十嵐 五十音 八百屋 八百万 四十九院"
                  + " 九十九里 十年树木 十年一剑 一年四季 三节两寿 三本书主义")
              .split(" ", -1));

  /** Words of one Chinese numeral or none that a translator may put a number for. */
  private static final List<Word> POSSIBLE =
      List.of(
          word("双 雙 俩 倆 孪 孿 倍 其次 次年 次日 次要 亚军 再次 复线 下半 后半 後半 ふた", Rational.of(2)),
          word("仨 季军 みっつ", Rational.of(3)),
          word("よっつ", Rational.of(4)),
          word("いつつ", Rational.of(5)),
          word("旬", Rational.of(10)),
          word("打", Rational.of(12)),
          word("はたち", Rational.of(20)),
          word("半", Rational.HALF));

  /** The first characters of these; most characters of a text are none. */
  private static final BitSet POSSIBLE_STARTS = new BitSet();

  static {
    POSSIBLE.forEach(word -> word.forms().forEach(form -> POSSIBLE_STARTS.set(form.charAt(0))));
  }

  /** The year before an era's first. */
  private static final Map<String, Integer> ERAS =
      Map.ofEntries(
          Map.entry("顺治", 1643),
          Map.entry("順治", 1643),
          Map.entry("康熙", 1661),
          Map.entry("雍正", 1722),
          Map.entry("乾隆", 1735),
          Map.entry("嘉庆", 1795),
          Map.entry("嘉慶", 1795),
          Map.entry("道光", 1820),
          Map.entry("咸丰", 1850),
          Map.entry("咸豐", 1850),
          Map.entry("同治", 1861),
          Map.entry("光绪", 1874),
          Map.entry("光緒", 1874),
          Map.entry("宣统", 1908),
          Map.entry("宣統", 1908),
          Map.entry("民国", 1911),
          Map.entry("民國", 1911),
          Map.entry("明治", 1867),
          Map.entry("大正", 1911),
          Map.entry("昭和", 1925),
          Map.entry("平成", 1988),
          Map.entry("令和", 2018));

  private HanWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /** What is to be added to the year of the era named before this place. */
  static Optional<Rational> era(String text, int at) {
    return at < 2
        ? Optional.empty()
        : Optional.ofNullable(ERAS.get(text.substring(at - 2, at))).map(Rational::of);
  }

  /** Words that may stand for a number. */
  private record Word(List<String> forms, Rational value) {}

  private static Word word(String forms, Rational value) {
    return new Word(List.of(forms.split(" ", -1)), value);
  }

  /** Where the measure word that starts here ends, or -1. */
  static int endOfMeasure(String text, int at) {
    return NOT_MEASURES.stream().anyMatch(word -> text.startsWith(word, at))
        ? -1
        : longest(MEASURES, text, at);
  }

  /** The same after a number of two characters and more. */
  static int endOfLargeMeasure(String text, int at) {
    return Math.max(endOfMeasure(text, at), longest(LARGE_MEASURES, text, at));
  }

  private static int longest(Set<String> words, String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return -1;
  }

  /** Whether these characters are within one of the names. */
  static boolean isInName(String text, int start, int end) {
    for (String name : NAMES) {
      for (int from = Math.max(0, end - name.length()); from <= start; from++) {
        if (text.startsWith(name, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the words that start here may stand for, though they are no numerals. */
  static List<Rational> possible(String text, int at) {
    if (!POSSIBLE_STARTS.get(text.charAt(at))) {
      return List.of();
    }
    List<Rational> values = new ArrayList<>();
    for (Word word : POSSIBLE) {
      if (word.forms().stream().anyMatch(form -> text.startsWith(form, at))) {
        values.add(word.value());
      }
    }
    return values;
  }
}
