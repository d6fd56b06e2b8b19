package org.gigstation.demo.roster;

import java.util.List;

/**
 * A village of Yuewang township. Source: names and codes of the 2023 statistical list (china-division 2.7.0).
 *
 * @param code 12 digits
 * @param share of the township's households, in percent; invented
 */
record Village(String code, String name, int share) {
    static final List<Village> OF_YUEWANG = List.of(
            new Village("530304202001", "月望社区居民委员会", 18),
            new Village("530304202200", "沙坡笼村民委员会", 7),
            new Village("530304202201", "下营村民委员会", 12),
            new Village("530304202202", "小海子村民委员会", 9),
            new Village("530304202203", "深沟村民委员会", 10),
            new Village("530304202204", "越州村民委员会", 11),
            new Village("530304202205", "西海子村民委员会", 8),
            new Village("530304202206", "奎冲村民委员会", 7),
            new Village("530304202207", "松溪坡村民委员会", 9),
            new Village("530304202208", "猫猫洞村民委员会", 9));
}
