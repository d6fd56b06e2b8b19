package org.gigstation.demo.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * An invented blueberry grower with one site.
 *
 * @param legalForm as the registry calls it
 * @param village 12-digit code of the village the site lies in
 * @param pickers posts on the day
 */
public record Employer(
        UUID enterpriseId, String uscc, String name, String legalForm, String siteName, String village, int pickers) {
    private static final List<String> BRANDS = List.of(
            "盛源", "云莓", "蓝溪", "晨露", "紫雾", "高原红", "莓好", "绿野", "金坡", "山月", "清溪", "润泽", "丰望", "百果", "青禾", "彩云", "望月", "甘露",
            "兴农", "恒丰", "蓝海", "沃土", "春晖", "南山", "鑫农", "绿源", "福莓", "田园", "天蓝", "松坡", "瑞丰", "朝阳", "惠农", "嘉禾", "宏达", "永兴",
            "蓝宝", "良田", "碧云", "锦绣", "顺发", "和谐", "诚信", "民富", "长青", "佳果", "四季", "乐土", "新望", "聚源", "大地", "硕果", "东升", "宝蓝");
    private static final List<String> VILLAGES = List.of(
            "530304202001",
            "530304202200",
            "530304202201",
            "530304202202",
            "530304202203",
            "530304202204",
            "530304202205",
            "530304202206",
            "530304202207",
            "530304202208");

    /** The demo user {@code enterprise} belongs to the first of them. */
    private static final long FIRST_ID = 0x8000_0000_0000_0001L;

    private static final long ID_PREFIX = 0x0190_0000_0000_7000L;
    private static final int FIRST_SERIAL = 53_030_420;

    /** {@code count} growers, at most 54, with {@code positions} posts between them, at least one each. */
    public static List<Employer> growers(int count, int positions, long seed) {
        if (count < 1 || count > BRANDS.size() || positions < count) {
            throw new IllegalArgumentException("1 to %d growers with at least one post each, not %d with %d"
                    .formatted(BRANDS.size(), count, positions));
        }
        Random random = new Random(seed);
        int[] pickers = shares(count, positions, random);
        List<Employer> growers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean cooperative = random.nextInt(5) < 2;
            String brand = BRANDS.get(i);
            growers.add(new Employer(
                    new UUID(ID_PREFIX, FIRST_ID + i),
                    Uscc.of(cooperative ? "93" : "91", "530304", FIRST_SERIAL + i * 7),
                    cooperative ? "月望" + brand + "蓝莓种植专业合作社" : "曲靖" + brand + "农业有限公司",
                    cooperative ? "COOPERATIVE" : "COMPANY",
                    brand + "蓝莓园",
                    VILLAGES.get(random.nextInt(VILLAGES.size())),
                    pickers[i]));
        }
        return growers;
    }

    private static int[] shares(int count, int positions, Random random) {
        int[] pickers = new int[count];
        double[] weights = random.doubles(count, 0.4, 1.6).toArray();
        double total = java.util.Arrays.stream(weights).sum();
        int left = positions;
        for (int i = 0; i < count; i++) {
            pickers[i] = Math.max(1, Math.min(left - (count - 1 - i), (int) (positions * weights[i] / total)));
            left -= pickers[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % count, left--) {
            pickers[i]++;
        }
        return pickers;
    }
}
