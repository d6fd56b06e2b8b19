package org.gigstation.demo.roster;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gigstation.demo.roster.Person.Limits;
import org.gigstation.demo.roster.Person.Skill;

/** What an invented person can, may and wants to do. Shares are invented after the published figures of the stations. */
final class Traits {
    private static final List<String> OTHER_SKILLS = List.of(
            "果树采摘", "疏花疏果", "蔬菜采收", "育苗移栽", "烤烟种植", "烟叶分级", "食用菌种植", "马铃薯种植", "修剪整形", "植保施药", "分拣包装", "搬运装卸", "农机操作",
            "驾驶", "大棚管理", "零星建筑", "帮厨", "养殖");
    private static final int[] RADII_KM = {5, 8, 10, 15, 15, 20, 30};
    private static final int[] FLOORS_YUAN = {0, 0, 0, 80, 100, 100, 120, 130, 150, 180};

    private final Random random;

    Traits(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    List<Skill> skills(int age) {
        List<Skill> skills = new ArrayList<>();
        if (chance(age < 25 ? 25 : 48)) {
            skills.add(new Skill("浆果采摘", 1 + random.nextInt(4)));
        }
        int others = random.nextInt(4);
        while (skills.size() < others) {
            Skill skill = new Skill(OTHER_SKILLS.get(random.nextInt(OTHER_SKILLS.size())), 1 + random.nextInt(4));
            if (skills.stream().noneMatch(known -> known.name().equals(skill.name()))) {
                skills.add(skill);
            }
        }
        return skills;
    }

    Limits limits(int age) {
        boolean older = age >= 55;
        return new Limits(
                chance(older ? 24 : 6),
                chance(older ? 30 : 8) ? (chance(50) ? 10 : 15) : 0,
                chance(30),
                chance(older ? 40 : 15),
                chance(45));
    }

    /** Most come on any day, some keep the market day or the weekend for themselves. */
    List<Integer> days() {
        if (chance(72)) {
            return IntStream.rangeClosed(1, 7).boxed().toList();
        }
        int free = 1 + random.nextInt(7);
        return chance(40)
                ? List.of(1, 2, 3, 4, 5)
                : IntStream.rangeClosed(1, 7).filter(day -> day != free).boxed().toList();
    }

    int radiusKm() {
        return RADII_KM[random.nextInt(RADII_KM.length)];
    }

    int floorPayYuan() {
        return FLOORS_YUAN[random.nextInt(FLOORS_YUAN.length)];
    }

    int maxHours(int age) {
        return age >= 60 ? 8 + random.nextInt(2) : 9 + random.nextInt(3);
    }

    Optional<LocalTime> care(int age) {
        return age >= 24 && age <= 62 && chance(9) ? Optional.of(LocalTime.of(16, 30)) : Optional.empty();
    }

    List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (chance(16)) {
            tags.add("脱贫人口");
        }
        if (chance(3)) {
            tags.add("监测对象");
        }
        if (chance(2)) {
            tags.add("易地搬迁");
        }
        if (chance(1)) {
            tags.add("返乡人员");
        }
        return tags;
    }
}
