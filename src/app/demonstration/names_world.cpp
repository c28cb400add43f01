#include "app/demonstration/name_lists.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 34> kArabicMen{
    "Ahmad", "Ali",    "Omar", "Hassan", "Hussein", "Youssef", "Karim",   "Bilal",  "Khaled", "Mustafa", "Ibrahim", "Samir",
    "Tarek", "Walid",  "Amir", "Rami",   "Nabil",   "Jamal",   "Zakaria", "Anas",   "Hamza",  "Ziad",    "Fadi",    "Mahmoud",
    "Adnan", "Bassam", "Majd", "Nidal",  "Osama",   "Raed",    "Sufian",  "Yassin", "Idris",  "Hicham",
};
constexpr std::array<std::string_view, 12> kArabicWomen{
    "Amina", "Fatima", "Layla", "Mariam", "Noor", "Rania", "Samira", "Yasmin", "Zahra", "Hanan", "Iman", "Dalia",
};
constexpr std::array<std::string_view, 34> kArabicFamilies{
    "El-Khatib",  "Al-Masri", "Haddad",  "Hamdan",     "Khalil",       "Mansour",    "Nasser",  "Saleh",   "Taha",
    "Al-Jabouri", "Abdallah", "Awad",    "Darwish",    "El-Sayed",     "Farhat",     "Ghanem",  "Issa",    "Jaber",
    "Kassem",     "Ben Omar", "Bouzidi", "El Idrissi", "Hariri",       "Al-Dulaimi", "Zidan",   "Shaaban", "Rashid",
    "Qasim",      "Othman",   "Mourad",  "Abu Laila",  "Abdel-Rahman", "Yacoub",     "Sabbagh",
};

constexpr std::array<std::string_view, 18> kSomaliMen{
    "Abdi", "Abdirahman", "Mohamed", "Yusuf", "Liban",   "Guled",    "Ismail", "Abdullahi", "Hassan",
    "Jama", "Mahad",      "Nuur",    "Said",  "Warsame", "Zakariye", "Bashir", "Ayanle",    "Khadar",
};
constexpr std::array<std::string_view, 8> kSomaliWomen{"Hodan", "Ifrah", "Sagal", "Ayaan", "Fadumo", "Hibo", "Nimco", "Ubah"};
constexpr std::array<std::string_view, 18> kSomaliFamilies{
    "Abdullahi Farah", "Ali Warsame", "Hassan Nur", "Mohamud", "Yusuf", "Osman", "Jama",    "Aden",  "Farah",
    "Hersi",           "Abdi Omar",   "Ismail",     "Egal",    "Dahir", "Guled", "Samatar", "Roble", "Mohamed Ali",
};

constexpr std::array<std::string_view, 20> kTurkishMen{
    "Emre", "Can",   "Murat", "Serkan", "Burak", "Özgür", "Mehmet", "Yusuf", "Hakan", "Kaan",
    "Onur", "Tolga", "Cem",   "Barış",  "Ümit",  "Oğuz",  "Deniz",  "Baran", "Azad",  "Şivan",
};
constexpr std::array<std::string_view, 8> kTurkishWomen{"Elif", "Zeynep", "Ayşe", "Büşra", "Esra", "Gülsüm", "Derya", "Rojda"};
constexpr std::array<std::string_view, 20> kTurkishFamilies{
    "Yılmaz", "Kaya",  "Demir", "Şahin", "Çelik", "Yıldız", "Öztürk", "Aydın", "Arslan", "Doğan",
    "Kılıç",  "Aslan", "Çetin", "Koç",   "Kurt",  "Özkan",  "Şimşek", "Polat", "Güneş",  "Bozkurt",
};

constexpr std::array<std::string_view, 22> kEasternMen{
    "Jakub", "Mateusz", "Piotr", "Kamil", "Łukasz", "Paweł", "Dawid", "Marek",  "Nemanja", "Stefan", "Miloš",
    "Dejan", "Goran",   "Admir", "Haris", "Nedim",  "Edin",  "Arben", "Besnik", "Driton",  "Valon",  "Ionuț",
};
constexpr std::array<std::string_view, 8> kEasternWomen{"Agnieszka", "Zuzanna", "Małgorzata", "Jelena",
                                                        "Amra",      "Selma",   "Arta",       "Ioana"};
constexpr std::array<std::string_view, 22> kEasternFamilies{
    "Kowalski", "Nowak",     "Wiśniewski", "Wójcik", "Zieliński", "Szymański", "Jabłoński", "Dąbrowski",
    "Petrović", "Jovanović", "Nikolić",    "Hadžić", "Begović",   "Husić",     "Kovač",     "Marković",
    "Krasniqi", "Gashi",     "Berisha",    "Hoxha",  "Popescu",   "Dumitru",
};

constexpr std::array<std::string_view, 20> kAsianMen{
    "Ali Reza", "Farhad", "Navid", "Hamid", "Zubair",  "Usman",    "Bilal",  "Imran",    "Adeel",  "Faisal",
    "Minh",     "Tuấn",   "Quang", "Anh",   "Karthik", "Pirathap", "Suresh", "Emmanuel", "Samuel", "Moussa",
};
constexpr std::array<std::string_view, 8> kAsianWomen{"Sanam", "Parisa", "Ayesha", "Sadia", "Linh", "Thảo", "Priya", "Grace"};
constexpr std::array<std::string_view, 20> kAsianFamilies{
    "Hosseini", "Rahimi", "Ahmadi", "Karimi", "Noorzai", "Khan",      "Malik",      "Butt",   "Chaudhry", "Hussain",
    "Nguyễn",   "Trần",   "Phạm",   "Lê",     "Võ",      "Sivakumar", "Rajaratnam", "Okafor", "Mensah",   "Diallo",
};

}  // namespace

NameGroup arabicNames()
{
    return {kArabicMen, kArabicWomen, kArabicFamilies, 19};
}

NameGroup somaliNames()
{
    return {kSomaliMen, kSomaliWomen, kSomaliFamilies, 8};
}

NameGroup turkishNames()
{
    return {kTurkishMen, kTurkishWomen, kTurkishFamilies, 9};
}

NameGroup polishAndBalkanNames()
{
    return {kEasternMen, kEasternWomen, kEasternFamilies, 7};
}

NameGroup asianNames()
{
    return {kAsianMen, kAsianWomen, kAsianFamilies, 6};
}

}  // namespace fodfaeste::demonstration
