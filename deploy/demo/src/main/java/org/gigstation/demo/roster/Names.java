package org.gigstation.demo.roster;

import java.util.List;
import java.util.Random;

/** Invented names in the mixture heard in Qujing: frequent surnames weigh more, given names follow the generation. */
final class Names {
    private static final List<String> SURNAMES = List.of(
            "李", "李", "李", "李", "王", "王", "王", "张", "张", "张", "杨", "杨", "杨", "赵", "赵", "陈", "陈", "刘", "刘", "周", "周",
            "孔", "孔", "朱", "朱", "徐", "段", "吴", "何", "马", "高", "施", "保", "孙", "念", "丁", "尹", "窦", "龚", "蒋", "邓", "罗",
            "晏", "崔", "范", "浦", "荀", "代", "敖", "钱", "欧阳");
    private static final String MEN_BEFORE = "建国文明永福正云家富绍光学荣万有忠维发顺成兴";
    private static final String MEN_AFTER = "华平军林贵祥德才友良昌生宝全云清荣武斌权";
    private static final String WOMEN_BEFORE = "桂秀玉美小丽春红翠金凤彩琼莲石惠菊乔粉";
    private static final String WOMEN_AFTER = "英兰芬珍花仙香萍琴娥芝丽梅琼菊莲焕芳";
    private static final String YOUNG = "浩宇轩涛鑫磊婷雪敏洁佳怡欣雨梦瑶俊杰凯文";
    private static final int YOUNG_FROM = 1990;

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String surname() {
        return SURNAMES.get(random.nextInt(SURNAMES.size()));
    }

    String given(boolean man, int birthYear) {
        if (birthYear >= YOUNG_FROM) {
            return random.nextInt(3) == 0 ? one(YOUNG) : one(YOUNG) + one(YOUNG);
        }
        String after = one(man ? MEN_AFTER : WOMEN_AFTER);
        return random.nextInt(6) == 0 ? after : one(man ? MEN_BEFORE : WOMEN_BEFORE) + after;
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
