/** Given names and surnames of one language. */
export interface NameParts {
  readonly language: string;
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

/** Languages that the name package has in their own script only, in the spellings of news. */
export const RUSSIAN: NameParts = {
  language: 'ru',
  given: list(
    'Alexander Aleksandr Alexei Aleksei Alexey Anatoly Andrei Andrey Anna Anton Arkady Artyom Boris Denis Dmitri Dmitry Ekaterina Elena Evgeny Fyodor Galina Gennady Georgy Grigory Igor Ilya Irina Ivan Kirill Konstantin Ksenia Larisa Leonid Lyudmila Marina Maria Maxim Mikhail Nadezhda Natalia Nikita Nikolai Oksana Oleg Olga Pavel Petro Polina Roman Ruslan Sergei Sergey Stanislav Svetlana Taras Tatiana Vadim Valentina Valery Vasily Viktor Vitaly Vladimir Vladislav Vyacheslav Yana Yaroslav Yelena Yevgeny Yulia Yuri Zoya',
  ),
  surnames: list(
    'Abramov Afanasyev Akhmetov Antonenko Arbuzov Babenko Baranov Belousov Bogomolov Bondarenko Borisova Bulgakov Chernov Chizhov Danilov Denisenko Dorofeyev Dyachenko Fedorov Filatova Fomin Gavrilov Golubev Gorbunov Grachev Gusev Ignatiev Ilyin Kalinin Karpov Kharitonov Khodakov Kiselev Klimenko Komarov Kondratiev Kostenko Kovalchuk Kozlov Kravchenko Krylov Kudrin Lazarev Lebedev Levchenko Lysenko Makarova Malakhov Markov Melnyk Mironov Morozov Nazarov Nikitin Nosov Novikova Orlov Osipov Panchenko Pavlov Petrenko Polyakov Ponomarev Rakhimov Romanenko Rudenko Ryabov Savchenko Selivanov Semyonov Serov Shapovalov Shcherbak Shevchuk Sidorenko Sobolev Sorokin Stepanov Tarasov Tereshchenko Tikhonov Titov Trofimov Tsvetkov Ushakov Vasilenko Vinogradov Vlasov Voronin Yakovlev Yefimov Zaitsev Zakharchenko Zhdanov Zhukov Zubkov',
  ),
};

export const ARABIC: NameParts = {
  language: 'ar',
  given: list(
    'Abbas Abdallah Abdel-Rahman Abdelaziz Abdul-Karim Adnan Ahmad Ahmed Aisha Ali Amal Amina Amir Anwar Asma Ayman Aziz Badr Basel Bilal Dalia Farid Faris Fatima Fawzi Fuad Ghassan Hamid Hamza Hanan Hani Hassan Hisham Hoda Hussam Hussein Ibrahim Imad Ismail Issam Jaber Jalal Jamila Kamal Karim Khadija Khalil Laila Lina Lubna Mahdi Maher Mahmoud Majid Malik Mansour Mariam Maryam Mohamed Mohammad Mohammed Mona Muhammad Mustafa Nadia Naji Nasser Nawal Omar Osama Rania Rashid Reem Reza Saad Sabah Said Salim Salma Sami Samira Sara Tariq Wael Walid Yasmin Yousef Youssef Zahra Zainab Ziad',
  ),
  surnames: list(
    'al-Adel al-Amin al-Amri al-Ansari al-Asaad al-Ayoubi al-Bakri al-Banna al-Bishr al-Dabbagh al-Dulaimi al-Fahd al-Ghamdi al-Habib al-Haddad al-Hakim al-Hamad al-Harbi al-Hashimi al-Jabouri al-Janabi al-Karim al-Khalil al-Kinani al-Lami al-Mahdi al-Majali al-Masri al-Mutairi al-Najjar al-Nasser al-Obeidi al-Otaibi al-Qahtani al-Rawi al-Saadi al-Sabti al-Saleh al-Samarrai al-Shehri al-Sherif al-Sulaiman al-Tamimi al-Tikriti al-Yousef al-Zahrani al-Zubaidi el-Badawi el-Gamal el-Kady el-Masry el-Sayed el-Shazly Abbasi Abdullah Ahmadi Amiri Atallah Awad Aziz Barakat Bazzi Belhadj Ben-Ali Benali Bouazizi Boutros Chahine Daher Darwish Fares Farah Fayed Ghanem Hakimi Halabi Hamdan Hariri Hosseini Ibrahim Jaber Kanaan Karimi Kassem Khalidi Khatib Khoury Maalouf Mahmoudi Makki Mansouri Mikati Moradi Nasri Qasim Rahimi Rahman Saab Sabri Safadi Salameh Saliba Shaheen Suleiman Taleb Tehrani Yassin Younis Zaki Zaman',
  ),
};

/** Family name first, as news writes Chinese and Korean names. */
export const EAST_ASIAN: NameParts = {
  language: 'zh',
  given: list(
    'An Bai Bao Cai Cao Chang Chen Cheng Choi Chu Chung Cui Deng Ding Dong Du Fan Fang Feng Fu Gao Gong Gu Guo Han He Hong Hsieh Hu Huang Jang Jeong Jia Jiang Jin Jung Kang Kim Ko Kong Kwon Lam Lee Li Liang Liao Lim Lin Liu Long Lu Luo Ma Mao Meng Min Nguyen Oh Pan Park Peng Pham Qian Qin Qiu Ren Seo Shao Shen Shi Shin Song Su Sun Tan Tang Tao Tian Tran Tsai Wan Wang Wei Wen Wong Wu Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yin Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou',
  ),
  surnames: list(
    'Bin Bo Chaoyang Chien-ming Chul-soo Dae-ho Dehua Duc-anh Eun-ji Fei Gang Guangming Guoqiang Hae-jin Hai Hao Haifeng Hong-won Hui Hui-chen Hyun-woo Jae-sung Jianguo Jianhua Jie Jin-pyo Jing Jong-hwan Ju-yeon Jun Kai-shing Kyung-hee Lei Li Liang Lihua Ling Mei Mei-ling Min-jung Ming Na Nam-gi Ngoc-ha Ning Peng Ping Qing Qinghua Quang Rong Rui Sang-hoon Seung-min Shufen Shui Soo-kyung Sung-ho Tae-yang Tao Thanh-son Ting Wei Weidong Wen-hao Woo-jin Xiaodong Xiaoling Xin Xinyi Xiuying Yan Yang Yifan Ying Ying-jeou Yong Yong-nam Yong-sik Young-ho Yu Yu-na Zhen Zhiqiang Zhiyuan',
  ),
};
