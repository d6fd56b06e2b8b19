package org.gigstation.demo.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invents a township's roster, the same one for the same seed: households of one to four labourers, many behind one phone. */
public final class RosterMaker {
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 69;
    private static final long FIRST_PHONE = 19_874_000_000L;

    private final Random random;
    private final LocalDate today;
    private final IdNumbers idNumbers = new IdNumbers();
    private final Names names;
    private final Traits traits;
    private long lastPhone = FIRST_PHONE;

    public RosterMaker(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        this.names = new Names(random);
        this.traits = new Traits(random);
    }

    /** Labourers household by household. */
    public List<Person> roster(int households) {
        List<Person> all = new ArrayList<>();
        int[] numbers = new int[Village.OF_YUEWANG.size()];
        for (int i = 0; i < households; i++) {
            int village = village();
            String number = "%04d".formatted(++numbers[village]);
            all.addAll(household(Village.OF_YUEWANG.get(village), number));
        }
        return all;
    }

    private int village() {
        int ticket = random.nextInt(100);
        int village = 0;
        while (ticket >= Village.OF_YUEWANG.get(village).share()) {
            ticket -= Village.OF_YUEWANG.get(village++).share();
        }
        return village;
    }

    private List<Person> household(Village village, String number) {
        int size = size();
        int headAge = Math.min(OLDEST, Math.max(22, (int) Math.round(48 + random.nextGaussian() * 11)));
        boolean sharedPhone = traits.chance(48);
        Optional<String> ofTheHouse = traits.chance(99) ? Optional.of(nextPhone()) : Optional.empty();
        String surname = names.surname();
        boolean headIsMan = traits.chance(60);
        List<Person> people = new ArrayList<>();
        people.add(person(people, village, number, surname, headIsMan, headAge, ofTheHouse));
        if (size > 1) {
            int age = bounded(headAge - 3 + random.nextInt(7));
            people.add(
                    person(people, village, number, names.surname(), !headIsMan, age, phone(sharedPhone, ofTheHouse)));
        }
        for (int i = 2; i < size; i++) {
            int child = headAge - 20 - random.nextInt(8);
            int age = child >= YOUNGEST ? child : bounded(headAge + 19 + random.nextInt(8));
            people.add(
                    person(people, village, number, surname, traits.chance(50), age, phone(sharedPhone, ofTheHouse)));
        }
        if (size > 1 && traits.chance(22)) {
            Person head = people.get(0);
            people.set(0, head.besides(people.get(1)));
            people.set(1, people.get(1).besides(head));
        }
        return people;
    }

    private int size() {
        int ticket = random.nextInt(100);
        return ticket < 28 ? 1 : ticket < 79 ? 2 : ticket < 95 ? 3 : 4;
    }

    private static int bounded(int age) {
        return Math.max(YOUNGEST, Math.min(OLDEST, age));
    }

    private Optional<String> phone(boolean shared, Optional<String> ofTheHouse) {
        return shared ? ofTheHouse : Optional.of(nextPhone());
    }

    private String nextPhone() {
        lastPhone += 1 + random.nextInt(7);
        return Long.toString(lastPhone);
    }

    private Person person(
            List<Person> house,
            Village village,
            String number,
            String surname,
            boolean man,
            int age,
            Optional<String> phone) {
        LocalDate birthDate = today.minusYears(age).minusDays(1 + random.nextInt(364));
        return new Person(
                village,
                number,
                nameUnlike(house, surname, man, birthDate.getYear()),
                idNumbers.next(birthDate, man),
                birthDate,
                phone,
                traits.skills(age),
                traits.limits(age),
                traits.days(),
                traits.radiusKm(),
                traits.floorPayYuan(),
                traits.maxHours(age),
                traits.care(age),
                traits.tags(),
                Optional.empty(),
                traits.chance(97));
    }

    /** Nobody in a house bears the name of another there: one phone would then stand for one name twice. */
    private String nameUnlike(List<Person> house, String surname, boolean man, int birthYear) {
        String name = surname + names.given(man, birthYear);
        for (Person other : house) {
            if (other.name().equals(name)) {
                return nameUnlike(house, surname, man, birthYear);
            }
        }
        return name;
    }
}
